package xiezhi.core.event;

/** Stage {@code investigation}: how facts are established. */
public sealed interface InvestigationEvent extends CaseEvent
        permits PartyInterviewed,
                EvidencePreserved,
                PreservationSettled,
                DocumentCollected,
                TestReported,
                TestResultTold,
                TestResultServed,
                RecusalDecided,
                InvestigationSuspended,
                InvestigationResumed,
                InvestigationTerminated,
                InvestigationConcluded,
                CaseReviewed,
                TimeLimitExtended {}
