package xiezhi.core.event;

/** Stage {@code deliberation}: legal review and collective deliberation. */
public sealed interface DeliberationEvent extends CaseEvent
        permits ReviewSubmitted,
                LegalReviewed,
                ReviewReturned,
                MembersAttended,
                VoteCast,
                CaseDeliberated,
                BenchmarkApplied {}
