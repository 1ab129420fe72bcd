package xiezhi.core.docket.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.TermFacts;
import xiezhi.core.casefile.TestFacts;
import xiezhi.core.deadline.PauseKind;
import xiezhi.core.event.CaseReviewed;
import xiezhi.core.event.DocumentCollected;
import xiezhi.core.event.EvidencePreserved;
import xiezhi.core.event.InvestigationConcluded;
import xiezhi.core.event.InvestigationEvent;
import xiezhi.core.event.InvestigationResumed;
import xiezhi.core.event.InvestigationSuspended;
import xiezhi.core.event.InvestigationTerminated;
import xiezhi.core.event.PartyInterviewed;
import xiezhi.core.event.PreservationSettled;
import xiezhi.core.event.RecusalDecided;
import xiezhi.core.event.TestReported;
import xiezhi.core.event.TestResultServed;
import xiezhi.core.event.TestResultTold;
import xiezhi.core.event.TimeLimitExtended;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the investigation stage stands.
 *
 * @param uncounted days of suspension and of tests
 * @param extensionDays days added to the term of the case by approved extensions
 */
public record InvestigationState(List<Stretch> uncounted, Fact<Long> extensionDays) {
    /** Days of one extension when its paper does not say. */
    private static final long USUAL_EXTENSION_DAYS = 30;

    /** Nothing investigated yet. */
    public static final InvestigationState START = new InvestigationState(List.of(), Fact.of(0L));

    public InvestigationState {
        uncounted = List.copyOf(uncounted);
    }

    /** The stage after one more event. */
    public InvestigationState after(InvestigationEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case InvestigationSuspended suspended ->
                plus(rest(suspended.document().term(), happenedOn));
            case InvestigationResumed _ -> resumed(happenedOn);
            case TestReported reported -> tested(reported.document().test(), happenedOn);
            case TimeLimitExtended extended ->
                new InvestigationState(uncounted, sum(extensionDays, granted(extended.document())));
            case PartyInterviewed _,
                    EvidencePreserved _,
                    PreservationSettled _,
                    DocumentCollected _,
                    TestResultTold _,
                    TestResultServed _,
                    RecusalDecided _,
                    InvestigationTerminated _,
                    InvestigationConcluded _,
                    CaseReviewed _ -> this;
        };
    }

    private InvestigationState plus(Stretch stretch) {
        List<Stretch> more = new ArrayList<>(uncounted);
        more.add(stretch);
        return new InvestigationState(more, extensionDays);
    }

    private static Stretch rest(TermFacts term, Fact<LocalDate> approvedOn) {
        Fact<LocalDate> from = FactChoice.first(term.from(), approvedOn);
        Fact<LocalDate> until = term.until();
        if (!until.isStated() && from.isStated()) {
            until = term.days().map(days -> from.known().orElseThrow().plusDays(days - 1));
        }
        return new Stretch(PauseKind.SUSPENSION, from, until);
    }

    /** A suspension without end lasts until the day before the investigation went on. */
    private InvestigationState resumed(Fact<LocalDate> resumedOn) {
        List<Stretch> ended = uncounted.stream()
                .map(stretch -> stretch.until().isStated()
                        ? stretch
                        : new Stretch(stretch.kind(), stretch.from(), resumedOn.map(day -> day.minusDays(1))))
                .toList();
        return new InvestigationState(ended, extensionDays);
    }

    private InvestigationState tested(TestFacts test, Fact<LocalDate> reportedOn) {
        return test.sampledOn().isStated()
                ? plus(new Stretch(
                        PauseKind.MONITORING,
                        test.sampledOn().map(day -> day.plusDays(1)),
                        FactChoice.first(test.reportedOn(), reportedOn)))
                : this;
    }

    private static Fact<Long> granted(Document approval) {
        boolean isRefused =
                approval.outcome().result().known().filter("disagree"::equals).isPresent();
        if (isRefused) {
            return Fact.of(0L);
        }
        Fact<Long> days = FactChoice.first(
                approval.outcome().extensionDays(), approval.term().days());
        return days.isStated() ? days : FactChoice.doubted(Fact.of(USUAL_EXTENSION_DAYS));
    }

    private static Fact<Long> sum(Fact<Long> left, Fact<Long> right) {
        Fact<Long> sum = right.map(days -> days + left.known().orElse(0L));
        return left.sure().isPresent() ? sum : FactChoice.doubted(sum);
    }
}
