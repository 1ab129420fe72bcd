package xiezhi.core.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecitalFacts;
import xiezhi.core.casefile.TimelineFacts;
import xiezhi.core.docket.fold.Payment;
import xiezhi.core.docket.fold.Stretch;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;
import xiezhi.core.fact.NotHandedIn;

/**
 * The days of a case, each from the stage that fixes it. In a whole file a day without its paper is absent. In a part of a file it is what another paper recites, and else unknown.
 */
final class Timeline {
    private static final String NOT_SEEN = "未见能够证明该事项的文书";

    private final CaseState state;
    private final List<Document> documents;
    private final boolean isWhole;

    private Timeline(CaseState state, List<Document> documents, boolean isWhole) {
        this.state = state;
        this.documents = documents;
        this.isWhole = isWhole;
    }

    /** The days, from a state of the main party only, and its documents, weightiest first. */
    static TimelineFacts of(CaseState state, List<Document> documents, boolean isWhole) {
        return new Timeline(state, documents, isWhole).facts();
    }

    private TimelineFacts facts() {
        Fact<LocalDate> filedOn = day(state.filing().filedOn(), RecitalFacts::filedOn);
        Fact<LocalDate> decidedOn = day(state.decision().decidedOn(), RecitalFacts::decidedOn);
        List<Stretch> uncounted = state.uncounted();
        return new TimelineFacts(
                settled(discoveredOn()),
                // Nobody misses a paper on what is out of the ordinary: until it is shown, it did not happen.
                state.lead().dispatchedOn(),
                state.lead().answeredOn(),
                filedOn,
                state.filing().declinedOn(),
                day(state.notice().servedOn(), RecitalFacts::noticeServedOn),
                day(state.hearing().requestedOn(), RecitalFacts::hearingRequestedOn),
                settled(state.hearing().noticeServedOn()),
                day(state.hearing().heldOn(), RecitalFacts::hearingHeldOn),
                day(state.deliberation().reviewedOn(), RecitalFacts::legalReviewedOn),
                day(state.deliberation().deliberatedOn(), RecitalFacts::deliberatedOn),
                decidedOn,
                day(state.service().decisionServedOn(), RecitalFacts::decisionServedOn),
                settled(state.service().publishedOn()),
                settled(state.service().withheldOn()),
                revokedOn(),
                state.decision().revokedOn(),
                state.service().withdrawnOn(),
                day(paidOn(), RecitalFacts::paidOn),
                day(state.enforcement().demandServedOn(), RecitalFacts::demandServedOn),
                settled(state.enforcement().courtAppliedOn()),
                settled(state.enforcement().closedOn()),
                settled(state.enforcement().archivedOn()),
                isWhole ? Stretch.days(uncounted, filedOn, decidedOn) : NotHandedIn.inFile(NOT_SEEN),
                isWhole ? state.investigation().extensionDays() : NotHandedIn.inFile(NOT_SEEN),
                uncounted.stream().map(Stretch::facts).toList());
    }

    /**
     * A lead, else the day the filing form names, else the first inspection. The inspection is unsure when a test came back before filing: the exceedance may have come to light only then.
     */
    private Fact<LocalDate> discoveredOn() {
        Fact<LocalDate> told =
                FactChoice.first(state.lead().receivedOn(), state.filing().foundOn());
        Fact<LocalDate> inspected = state.inspection().foundOn();
        if (told.isStated()) {
            return told;
        }
        return wasTestedBeforeFiling() ? FactChoice.doubted(inspected) : inspected;
    }

    private boolean wasTestedBeforeFiling() {
        LocalDate filedOn = state.filing().filedOn().known().orElse(LocalDate.MAX);
        return documents.stream()
                .flatMap(document -> document.test().reportedOn().known().stream())
                .anyMatch(day -> !day.isAfter(filedOn));
    }

    /** There is nothing to take back of a decision that was never published. */
    private Fact<LocalDate> revokedOn() {
        return state.service().publishedOn().isStated() ? state.decision().revokedOn() : Fact.absent();
    }

    private Fact<LocalDate> paidOn() {
        return Payment.fullOn(state.enforcement().payments(), state.decision().fineFen());
    }

    private Fact<LocalDate> day(Fact<LocalDate> shown, Function<RecitalFacts, Fact<LocalDate>> recited) {
        if (isWhole || shown.isStated()) {
            return shown;
        }
        return settled(FactChoice.first(documents.stream()
                .map(document -> recited.apply(document.recital()))
                .toList()));
    }

    private Fact<LocalDate> settled(Fact<LocalDate> fact) {
        return isWhole || !fact.isAbsent() ? fact : NotHandedIn.inFile(NOT_SEEN);
    }
}
