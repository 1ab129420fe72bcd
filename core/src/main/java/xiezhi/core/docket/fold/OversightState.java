package xiezhi.core.docket.fold;

import java.time.LocalDate;
import java.util.List;
import xiezhi.core.deadline.PauseKind;
import xiezhi.core.event.CaseHandedOver;
import xiezhi.core.event.CrimeReferred;
import xiezhi.core.event.DetentionReferred;
import xiezhi.core.event.DocumentSaved;
import xiezhi.core.event.EntryCorrected;
import xiezhi.core.event.EntryWithdrawn;
import xiezhi.core.event.FindingOverridden;
import xiezhi.core.event.NumberVoided;
import xiezhi.core.event.OversightEvent;
import xiezhi.core.event.PoliceDecided;
import xiezhi.core.event.ReferralApproved;
import xiezhi.core.event.ReferralReceived;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the oversight stage stands.
 *
 * @param hasDetentionReferral a person was referred for detention
 * @param hasCrimeReferral the party was referred on suspicion of a crime
 * @param crimeReferredOn day of that referral
 * @param policeDecidedOn day the police decided
 * @param officer who the case was handed over to last
 */
public record OversightState(
        boolean hasDetentionReferral,
        boolean hasCrimeReferral,
        Fact<LocalDate> crimeReferredOn,
        Fact<LocalDate> policeDecidedOn,
        Fact<String> officer) {
    /** Nothing referred. */
    public static final OversightState START =
            new OversightState(false, false, Fact.absent(), Fact.absent(), Fact.absent());

    /** The stage after one more event. Corrections of entries are folded by the case, not by the stage. */
    public OversightState after(OversightEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case DetentionReferred _ ->
                new OversightState(true, hasCrimeReferral, crimeReferredOn, policeDecidedOn, officer);
            case CrimeReferred _ ->
                new OversightState(
                        hasDetentionReferral,
                        true,
                        FactChoice.earliest(crimeReferredOn, happenedOn),
                        policeDecidedOn,
                        officer);
            case PoliceDecided _ ->
                new OversightState(
                        hasDetentionReferral,
                        hasCrimeReferral,
                        crimeReferredOn,
                        FactChoice.latest(policeDecidedOn, happenedOn),
                        officer);
            case ReferralApproved _,
                    ReferralReceived _,
                    EntryCorrected _,
                    EntryWithdrawn _,
                    FindingOverridden _,
                    DocumentSaved _,
                    NumberVoided _ -> this;
            case CaseHandedOver handed ->
                new OversightState(
                        hasDetentionReferral, hasCrimeReferral, crimeReferredOn, policeDecidedOn, handed.officer());
        };
    }

    /** Days the case was with the police. */
    public List<Stretch> uncounted() {
        return hasCrimeReferral
                ? List.of(new Stretch(PauseKind.CRIMINAL_REFERRAL, crimeReferredOn, policeDecidedOn))
                : List.of();
    }
}
