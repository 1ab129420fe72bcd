package xiezhi.core.event;

/** Stage {@code oversight}: referral to the police, and correction of the docket itself. */
public sealed interface OversightEvent extends CaseEvent
        permits ReferralApproved,
                DetentionReferred,
                CrimeReferred,
                ReferralReceived,
                PoliceDecided,
                EntryCorrected,
                EntryWithdrawn {}
