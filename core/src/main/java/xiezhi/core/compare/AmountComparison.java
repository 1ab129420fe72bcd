package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.CLOSING_FORM;
import static xiezhi.core.document.KnownKind.COMMITMENT_LETTER;
import static xiezhi.core.document.KnownKind.COURT_APPLICATION;
import static xiezhi.core.document.KnownKind.DAILY_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.DEFENCE_REVIEW;
import static xiezhi.core.document.KnownKind.DEFENCE_STATEMENT;
import static xiezhi.core.document.KnownKind.DELIBERATION_RECORD;
import static xiezhi.core.document.KnownKind.DEMAND_NOTICE;
import static xiezhi.core.document.KnownKind.HEARING_RECORD;
import static xiezhi.core.document.KnownKind.HEARING_REPORT;
import static xiezhi.core.document.KnownKind.PAYMENT_DEFERRAL;
import static xiezhi.core.document.KnownKind.PAYMENT_RECEIPT;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;
import static xiezhi.core.document.KnownKind.PUBLICATION_RECORD;
import static xiezhi.core.document.KnownKind.VOLUME_COVER;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import xiezhi.core.casefile.AccountFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.casefile.RightsFacts;
import xiezhi.core.fact.Fact;

/** The fine in the decision against the fine told, deliberated, published and recited; and the figures the facts rest on. */
final class AmountComparison {
    /** Papers whose words may rightly lead to a lower fine than was told. */
    private static final String[] ARGUMENTS = {
        DEFENCE_STATEMENT, DEFENCE_REVIEW, HEARING_RECORD, HEARING_REPORT, COMMITMENT_LETTER
    };

    /** A figure of the facts and its name. */
    private record Figure(Function<AccountFacts, Fact<Long>> fen, String zh) {}

    private static final List<Figure> FIGURES = List.of(
            new Figure(AccountFacts::investmentFen, "总投资额"),
            new Figure(AccountFacts::gainsFen, "违法所得"),
            new Figure(AccountFacts::disposalCostFen, "处置费用"));

    private AmountComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return bundle.firstOwn(PENALTY_DECISION)
                .filter(decision -> bundle.own(PENALTY_DECISION).size() == 1)
                .flatMap(decision -> Stream.of(
                                told(bundle, decision),
                                deliberated(bundle, decision),
                                published(bundle, decision),
                                recited(bundle, decision),
                                figures(bundle, decision))
                        .flatMap(each -> each));
    }

    /**
     * The notice told last; a fine lowered after the party was heard is no contradiction. A notice made after the decision
     * announces another one, for example a penalty by the day.
     */
    private static Stream<MismatchFacts> told(Bundle bundle, Document decision) {
        List<Document> notices = bundle.own(PRIOR_NOTICE).stream()
                .filter(notice -> !isAfter(notice, decision))
                .toList();
        return differing(decision, notices, fine(decision), AmountComparison::fine)
                .filter(notice -> isHigher(decision, notice) || !wasHeard(bundle, decision))
                .map(notice -> against(decision, notice, "决定的罚款与告知的罚款不一致"));
    }

    /** Minutes after the last argument of the party decide the fine; earlier ones may have been overtaken. */
    private static Stream<MismatchFacts> deliberated(Bundle bundle, Document decision) {
        List<Document> minutes = bundle.own(DELIBERATION_RECORD).stream()
                .filter(minute -> !isAfter(minute, decision))
                .toList();
        return differing(decision, minutes, fine(decision), AmountComparison::fine)
                .filter(_ -> minutes.size() == 1)
                .filter(minute -> isHigher(decision, minute) || !mayBeOvertaken(bundle, decision, minute))
                .map(minute -> against(decision, minute, "决定的罚款与集体讨论的罚款不一致"));
    }

    private static Stream<MismatchFacts> published(Bundle bundle, Document decision) {
        return differing(
                        decision,
                        bundle.own(PUBLICATION_RECORD, CLOSING_FORM, VOLUME_COVER),
                        fine(decision),
                        AmountComparison::fine)
                .map(paper -> against(decision, paper, "罚款数额不一致"));
    }

    private static Stream<MismatchFacts> recited(Bundle bundle, Document decision) {
        List<Document> later =
                bundle.own(DEMAND_NOTICE, COURT_APPLICATION, CLOSING_FORM, DAILY_PENALTY_DECISION, PAYMENT_DEFERRAL);
        return later.stream()
                .filter(paper -> differ(fine(decision), paper.recital().decisionFineFen()))
                .filter(paper -> !isRemainder(bundle, decision, paper))
                .map(paper -> Saying.yuan(paper, paper.recital().decisionFineFen())
                        .against(Saying.yuan(decision, fine(decision)), Aspect.AMOUNT, "引用的罚款数额与决定不一致"));
    }

    /** What is left to pay after instalments is rightly less than the fine. */
    private static boolean isRemainder(Bundle bundle, Document decision, Document paper) {
        boolean isPartPaid = !bundle.own(PAYMENT_DEFERRAL, PAYMENT_RECEIPT).isEmpty();
        long named = paper.recital().decisionFineFen().sure().orElse(0L);
        return isPartPaid
                && bundle.own(DEMAND_NOTICE, COURT_APPLICATION).contains(paper)
                && named < fine(decision).sure().orElse(0L);
    }

    private static Stream<MismatchFacts> figures(Bundle bundle, Document decision) {
        return FIGURES.stream().flatMap(figure -> {
            Fact<Long> decided = figure.fen().apply(decision.account());
            List<Document> notices = bundle.own(PRIOR_NOTICE);
            return differing(decision, notices, decided, notice -> figure.fen().apply(notice.account()))
                    .map(notice -> Saying.yuan(decision, decided)
                            .against(
                                    Saying.yuan(notice, figure.fen().apply(notice.account())),
                                    Aspect.FACT,
                                    "认定的" + figure.zh() + "与告知不一致"));
        });
    }

    /** The first of the papers that states another amount, unless one of them states the decision's. */
    private static Stream<Document> differing(
            Document decision, List<Document> papers, Fact<Long> decided, Function<Document, Fact<Long>> amount) {
        boolean isThere = papers.stream()
                .anyMatch(paper -> amount.apply(paper).known().equals(decided.known())
                        || (amount.apply(paper).isStated()
                                && amount.apply(paper).sure().isEmpty()));
        return papers.stream()
                .filter(paper -> !isThere && !paper.equals(decision) && differ(decided, amount.apply(paper)))
                .limit(1);
    }

    private static boolean isAfter(Document paper, Document decision) {
        return paper.head()
                .madeOn()
                .sure()
                .filter(made ->
                        decision.head().madeOn().sure().filter(made::isAfter).isPresent())
                .isPresent();
    }

    private static boolean differ(Fact<Long> left, Fact<Long> right) {
        return left.sure().isPresent()
                && right.sure().isPresent()
                && !left.sure().equals(right.sure());
    }

    private static boolean isHigher(Document decision, Document paper) {
        return fine(decision).sure().orElse(0L) > fine(paper).sure().orElse(0L);
    }

    /** The party argued, or the decision deals with what it argued, or nobody can tell. */
    private static boolean wasHeard(Bundle bundle, Document decision) {
        RightsFacts rights = decision.rights();
        return !bundle.own(ARGUMENTS).isEmpty()
                || isTold(rights.defenceMade())
                || isTold(rights.hearingRequested())
                || bundle.own(PRIOR_NOTICE).stream()
                        .anyMatch(notice -> isTold(notice.rights().defenceMade()));
    }

    /** The party argued, and not surely before the minutes. */
    private static boolean mayBeOvertaken(Bundle bundle, Document decision, Document minute) {
        List<Document> arguments = bundle.own(ARGUMENTS);
        var heldOn = Days.of(minute);
        return wasHeard(bundle, decision)
                && (arguments.isEmpty()
                        || heldOn.isEmpty()
                        || arguments.stream()
                                .map(Days::of)
                                .anyMatch(days -> days.isEmpty() || !days.last().isBefore(heldOn.first())));
    }

    private static boolean isTold(Fact<Boolean> fact) {
        return fact.known().equals(Optional.of(true)) || fact instanceof Fact.Unknown<Boolean>;
    }

    private static MismatchFacts against(Document decision, Document paper, String lead) {
        return Saying.yuan(decision, fine(decision)).against(Saying.yuan(paper, fine(paper)), Aspect.AMOUNT, lead);
    }

    private static Fact<Long> fine(Document document) {
        return document.sanction().fineFen();
    }
}
