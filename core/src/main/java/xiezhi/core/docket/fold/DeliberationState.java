package xiezhi.core.docket.fold;

import java.time.LocalDate;
import java.util.Set;
import xiezhi.core.casefile.Document;
import xiezhi.core.event.BenchmarkApplied;
import xiezhi.core.event.CaseDeliberated;
import xiezhi.core.event.DeliberationEvent;
import xiezhi.core.event.LegalReviewed;
import xiezhi.core.event.MembersAttended;
import xiezhi.core.event.ReviewReturned;
import xiezhi.core.event.ReviewSubmitted;
import xiezhi.core.event.VoteCast;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the deliberation stage stands.
 *
 * @param reviewedOn day of the last legal review that did not turn the proposal down
 * @param deliberatedOn day of the last collective deliberation
 */
public record DeliberationState(Fact<LocalDate> reviewedOn, Fact<LocalDate> deliberatedOn) {
    private static final Set<String> TURNED_DOWN = Set.of("return", "disagree");

    /** Neither reviewed nor deliberated. */
    public static final DeliberationState START = new DeliberationState(Fact.absent(), Fact.absent());

    /** The stage after one more event. */
    public DeliberationState after(DeliberationEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case LegalReviewed reviewed when isTurnedDown(reviewed.document()) -> this;
            case LegalReviewed _ -> new DeliberationState(FactChoice.latest(reviewedOn, happenedOn), deliberatedOn);
            case CaseDeliberated _ -> new DeliberationState(reviewedOn, FactChoice.latest(deliberatedOn, happenedOn));
            case ReviewSubmitted _, ReviewReturned _, MembersAttended _, VoteCast _, BenchmarkApplied _ -> this;
        };
    }

    private static boolean isTurnedDown(Document review) {
        return review.outcome().result().sure().filter(TURNED_DOWN::contains).isPresent();
    }
}
