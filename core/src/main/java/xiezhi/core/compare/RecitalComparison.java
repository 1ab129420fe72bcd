package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.CORRECTION_ORDER;
import static xiezhi.core.document.KnownKind.DELIBERATION_RECORD;
import static xiezhi.core.document.KnownKind.DEMAND_NOTICE;
import static xiezhi.core.document.KnownKind.FILING_FORM;
import static xiezhi.core.document.KnownKind.HEARING_RECORD;
import static xiezhi.core.document.KnownKind.HEARING_REQUEST;
import static xiezhi.core.document.KnownKind.LEGAL_REVIEW_FORM;
import static xiezhi.core.document.KnownKind.NO_PENALTY_DECISION;
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

    /** A recited day, the kinds of paper it speaks of, and what to call it. */
    private record Step(Function<RecitalFacts, Fact<LocalDate>> day, List<String> kinds, boolean isService, String zh) {

        Set<LocalDate> days(Document paper) {
            return isService ? paper.service().servedOn().sure().stream().collect(Collectors.toSet()) : Days.of(paper);
        }

        Saying shown(Document paper) {
            return isService ? Saying.day(paper, paper.service().servedOn()) : Days.saying(paper);
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(RecitalFacts::filedOn, List.of(FILING_FORM), false, "立案日期"),
            new Step(RecitalFacts::orderMadeOn, List.of(CORRECTION_ORDER), false, "责令改正决定日期"),
            new Step(RecitalFacts::orderServedOn, List.of(CORRECTION_ORDER), true, "责令改正决定送达日期"),
            new Step(RecitalFacts::recheckedOn, List.of(RECHECK_RECORD), false, "复查日期"),
            new Step(RecitalFacts::noticeMadeOn, List.of(PRIOR_NOTICE), false, "告知日期"),
            new Step(RecitalFacts::noticeServedOn, List.of(PRIOR_NOTICE), true, "告知书送达日期"),
            new Step(RecitalFacts::hearingRequestedOn, List.of(HEARING_REQUEST), false, "申请听证日期"),
            new Step(RecitalFacts::hearingHeldOn, List.of(HEARING_RECORD), false, "听证日期"),
            new Step(RecitalFacts::legalReviewedOn, List.of(LEGAL_REVIEW_FORM), false, "法制审核日期"),
            new Step(RecitalFacts::deliberatedOn, List.of(DELIBERATION_RECORD), false, "集体讨论日期"),
            new Step(RecitalFacts::decidedOn, List.of(PENALTY_DECISION, NO_PENALTY_DECISION), false, "处罚决定日期"),
            new Step(RecitalFacts::decisionServedOn, List.of(PENALTY_DECISION, NO_PENALTY_DECISION), true, "处罚决定送达日期"),
            new Step(RecitalFacts::demandServedOn, List.of(DEMAND_NOTICE), true, "催告书送达日期"));

    private RecitalComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return STEPS.stream().flatMap(step -> compare(bundle, step));
    }

    /** Nothing is said unless every paper of the step is surely dated: one of them may bear the recited day. */
    private static Stream<MismatchFacts> compare(Bundle bundle, Step step) {
        List<Document> papers = bundle.own(step.kinds().toArray(new String[0]));
        boolean areDated = !papers.isEmpty()
                && papers.stream().noneMatch(paper -> step.days(paper).isEmpty());
        if (!areDated) {
            return Stream.empty();
        }
        Set<LocalDate> days = papers.stream()
                .flatMap(paper -> step.days(paper).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Saying shown = step.shown(papers.getFirst());
        return bundle.documents().stream()
                .filter(document -> !papers.contains(document) && bundle.party().concerns(document))
                .flatMap(document -> {
                    Fact<LocalDate> recited = step.day().apply(document.recital());
                    return recited.sure().filter(day -> !days.contains(day)).stream()
                            .map(_ -> Saying.day(document, recited).against(shown, Aspect.DATE, step.zh() + "不一致"));
                })
                .limit(1);
    }
}
