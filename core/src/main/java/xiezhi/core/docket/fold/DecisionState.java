package xiezhi.core.docket.fold;

import java.time.LocalDate;
import java.util.Optional;
import xiezhi.core.event.DecisionCorrected;
import xiezhi.core.event.DecisionEvent;
import xiezhi.core.event.DecisionRevoked;
import xiezhi.core.event.NoPenaltyDecided;
import xiezhi.core.event.PenaltyDecided;
import xiezhi.core.event.PenaltyDecidedOnTheSpot;
import xiezhi.core.event.SpotPenaltyReported;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the decision stage stands.
 *
 * @param decidedOn day of the first decision
 * @param procedure {@code ordinary}, {@code no-penalty} or {@code summary}, by the decision; empty before it
 * @param revokedOn day it was first changed, revoked or declared void
 * @param fineFen fine of the decision, fen
 */
public record DecisionState(
        Fact<LocalDate> decidedOn, String procedure, Fact<LocalDate> revokedOn, Fact<Long> fineFen) {
    /** Not decided. */
    public static final DecisionState START = new DecisionState(Fact.absent(), "", Fact.absent(), Fact.absent());

    /** The stage after one more event. */
    public DecisionState after(DecisionEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case PenaltyDecided decided ->
                decided("ordinary", happenedOn, decided.document().sanction().fineFen());
            case PenaltyDecidedOnTheSpot decided ->
                decided("summary", happenedOn, decided.document().sanction().fineFen());
            case NoPenaltyDecided _ -> decided("no-penalty", happenedOn, Fact.absent());
            case DecisionRevoked _ ->
                new DecisionState(decidedOn, procedure, FactChoice.earliest(revokedOn, happenedOn), fineFen);
            case SpotPenaltyReported _, DecisionCorrected _ -> this;
        };
    }

    /** A penalty outweighs a decision not to penalise another act in the same file. */
    private DecisionState decided(String found, Fact<LocalDate> happenedOn, Fact<Long> fine) {
        String outweighing = Optional.of(procedure)
                .filter(before -> !before.isEmpty() && !before.equals("no-penalty"))
                .orElse(found);
        return new DecisionState(
                FactChoice.earliest(decidedOn, happenedOn),
                outweighing,
                revokedOn,
                fineFen.isStated() ? fineFen : fine);
    }
}
