package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.CORRECTION_ORDER;
import static xiezhi.core.document.KnownKind.DAILY_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.DELIBERATION_RECORD;
import static xiezhi.core.document.KnownKind.DEMAND_NOTICE;
import static xiezhi.core.document.KnownKind.FILING_FORM;
import static xiezhi.core.document.KnownKind.HEARING_NOTICE;
import static xiezhi.core.document.KnownKind.HEARING_RECORD;
import static xiezhi.core.document.KnownKind.HEARING_REPORT;
import static xiezhi.core.document.KnownKind.HEARING_REQUEST;
import static xiezhi.core.document.KnownKind.LEGAL_REVIEW_FORM;
import static xiezhi.core.document.KnownKind.NO_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.ON_THE_SPOT_DECISION;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;
import static xiezhi.core.document.KnownKind.RECHECK_RECORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.casefile.RecitalFacts;
import xiezhi.core.fact.Fact;

/** Days of earlier steps as a later paper recites them, against the papers of those steps. */
final class RecitalComparison {

    private static final List<String> HEARING =
            List.of(HEARING_REQUEST, HEARING_NOTICE, HEARING_RECORD, HEARING_REPORT);
    private static final List<String> DECISION = List.of(PENALTY_DECISION, NO_PENALTY_DECISION);
    private static final List<String> DECISIONS =
            List.of(PENALTY_DECISION, NO_PENALTY_DECISION, ON_THE_SPOT_DECISION, DAILY_PENALTY_DECISION);

    /**
     * A recited day.
     *
     * @param kinds papers that fix the day
     * @param around papers whose days stand in the same sentence; a recital of one of these is a misreading, no contradiction
     * @param isService whether the day is that of service
     */
    private record Step(
            Function<RecitalFacts, Fact<LocalDate>> day,
            List<String> kinds,
            List<String> around,
            boolean isService,
            String zh) {

        static Step made(Function<RecitalFacts, Fact<LocalDate>> day, String kind, String zh) {
            return new Step(day, List.of(kind), List.of(kind), false, zh);
        }

        static Step served(Function<RecitalFacts, Fact<LocalDate>> day, String kind, String zh) {
            return new Step(day, List.of(kind), List.of(kind), true, zh);
        }

        boolean isDatedBy(Document paper) {
            return isService
                    ? paper.service().servedOn().sure().isPresent()
                    : !Days.of(paper).isEmpty() && Days.isFullySigned(paper) && isDatedItself(paper);
        }

        /** A paper that is served has its own date; the day of its service is another. */
        private static boolean isDatedItself(Document paper) {
            return !paper.service().servedOn().isStated()
                    || paper.head().madeOn().sure().isPresent();
        }

        Saying shown(Document paper) {
            return isService ? Saying.day(paper, paper.service().servedOn()) : Days.saying(paper);
        }
    }

    private static final List<Step> STEPS = List.of(
            Step.made(RecitalFacts::filedOn, FILING_FORM, "立案日期"),
            Step.made(RecitalFacts::orderMadeOn, CORRECTION_ORDER, "责令改正决定日期"),
            Step.served(RecitalFacts::orderServedOn, CORRECTION_ORDER, "责令改正决定送达日期"),
            Step.made(RecitalFacts::recheckedOn, RECHECK_RECORD, "复查日期"),
            Step.made(RecitalFacts::noticeMadeOn, PRIOR_NOTICE, "告知日期"),
            Step.served(RecitalFacts::noticeServedOn, PRIOR_NOTICE, "告知书送达日期"),
            new Step(RecitalFacts::hearingRequestedOn, List.of(HEARING_REQUEST), HEARING, false, "申请听证日期"),
            new Step(RecitalFacts::hearingHeldOn, List.of(HEARING_RECORD), HEARING, false, "听证日期"),
            Step.made(RecitalFacts::legalReviewedOn, LEGAL_REVIEW_FORM, "法制审核日期"),
            Step.made(RecitalFacts::deliberatedOn, DELIBERATION_RECORD, "集体讨论日期"),
            new Step(RecitalFacts::decidedOn, DECISION, DECISIONS, false, "处罚决定日期"),
            new Step(RecitalFacts::decisionServedOn, DECISION, DECISIONS, true, "处罚决定送达日期"),
            Step.served(RecitalFacts::demandServedOn, DEMAND_NOTICE, "催告书送达日期"));

    private RecitalComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return STEPS.stream().flatMap(step -> compare(bundle, step));
    }

    /** Nothing is said unless every paper of the step is surely dated: one of them may bear the recited day. */
    private static Stream<MismatchFacts> compare(Bundle bundle, Step step) {
        List<Document> papers = bundle.own(step.kinds().toArray(new String[0]));
        if (papers.isEmpty() || !papers.stream().allMatch(step::isDatedBy)) {
            return Stream.empty();
        }
        Set<LocalDate> days = bundle.own(step.around().toArray(new String[0])).stream()
                .flatMap(paper -> Days.of(paper).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Saying shown = step.shown(papers.getFirst());
        return bundle.documents().stream()
                .filter(document -> step.day().apply(document.recital()).sure().isPresent())
                .filter(document -> !papers.contains(document) && bundle.party().concerns(document))
                .flatMap(document -> {
                    Fact<LocalDate> recited = step.day().apply(document.recital());
                    return recited.sure().filter(day -> !days.contains(day)).stream()
                            .map(_ -> Saying.day(document, recited).against(shown, Aspect.DATE, step.zh() + "不一致"));
                })
                .limit(1);
    }
}
