package xiezhi.core.event;

/** Stage {@code oversight}: referral to the police, correction of the docket itself, and what leaders answer for. */
public sealed interface OversightEvent extends CaseEvent
        permits ReferralApproved,
                DetentionReferred,
                CrimeReferred,
                ReferralReceived,
                PoliceDecided,
                EntryCorrected,
                EntryWithdrawn,
                FindingOverridden,
                DocumentSaved,
                NumberVoided,
                CaseHandedOver {}
