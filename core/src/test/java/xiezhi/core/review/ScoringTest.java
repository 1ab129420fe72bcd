package xiezhi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.docket.Papers;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Provenance;
import xiezhi.core.rule.Severity;

class ScoringTest {
    /** The ordinary sheet of the rubric of 2024: items and standard points, 100 in all. */
    private static final Sheet ORDINARY = new Sheet(
            "ordinary",
            "一般行政处罚",
            List.of(
                    item("filing-form", 2),
                    item("inspection-record", 10),
                    item("interview-record", 10),
                    item("monitoring-report", 5),
                    item("other-evidence", 8),
                    item("investigation-report", 8),
                    item("correction-order", 10),
                    item("prior-notice", 10),
                    item("hearing-notice", 4),
                    item("hearing-record", 8),
                    item("penalty-decision", 15),
                    item("demand-notice", 2),
                    item("court-application", 5),
                    item("closing-form", 3)),
            Points.NONE,
            "");

    private static final Sheet DETENTION = new Sheet(
            "detention-referral",
            "移送行政拘留",
            List.of(item("penalty-decision", 15), item("detention-referral", 10)),
            Points.of(15),
            "公安机关已作出行政拘留决定");

    private static final Rubric RUBRIC = new Rubric(
            "生态环境行政执法案卷评查细则（2024年版）",
            "环执法发〔2024〕4号",
            new Rubric.Halves(Points.of(50), Points.of(50), Points.of(20)),
            List.of(item("R3", 0), item("R14", 0)),
            List.of(item("receipts", 2), item("record-time-place", 1), item("volume", 17), item("party-details", 2)),
            List.of(ORDINARY, DETENTION),
            Map.of(
                    "G008", new CheckPlace("prior-notice", Optional.of(Points.of(2))),
                    "H079", new CheckPlace("prior-notice", Optional.of(Points.of(1))),
                    "D003", new CheckPlace("record-time-place", Optional.empty()),
                    "G005", new CheckPlace("R14", Optional.empty())),
            new Rubric.OwnMeasure(
                    Map.of(
                            Severity.FATAL,
                            Points.of(100),
                            Severity.MAJOR,
                            Points.of(20),
                            Severity.MINOR,
                            Points.of(10)),
                    Set.of(
                            "filing-form",
                            "investigation-report",
                            "prior-notice",
                            "penalty-decision",
                            "detention-referral",
                            "closing-form")));

    /** Inspected, asked, no tests, no hearing, paid: items of 76 points apply, 24 do not. */
    private static final CaseFile CASE = FoldedCase.of(Papers.ordinaryCase());

    @Test
    void sheetsAddUp() {
        assertThat(ORDINARY.sum()).isEqualTo(Points.of(100));
    }

    @Test
    void cleanFileHasFullPointsThoughItemsDoNotApply() {
        ReviewScore score = score(CASE);

        assertThat(score.sums().total()).isEqualTo(Points.of(100));
        assertThat(score.sums().standard()).isEqualTo(Points.of(76));
        assertThat(score.items()).allSatisfy(item -> assertThat(item.lines()).isEmpty());
        assertThat(outcome(score, "hearing-record")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(score.isProvisional()).isFalse();
    }

    @Test
    void normativeHalfIsProportionalNotAFixedSum() {
        // A major failure costs a fifth of the notice's 10 points: 74 of 76 are earned.
        ReviewScore score = score(CASE, failed("notice/a", Severity.MAJOR, "prior-notice"));

        // 50 + 50 × 74 ÷ 76 = 98.684…; a fixed sum of 100 would give 50 + 50 × 98 ÷ 100 = 99.
        assertThat(score.sums().earned()).isEqualTo(Points.of(74));
        assertThat(score.sums().total()).isEqualTo(Points.of("98.68"));
        assertThat(score.sums().total()).isNotEqualTo(Points.of(99));
    }

    @Test
    void statedPointsGoBeforeShares() {
        // The rule names no item: its checks stand in the notice, and one failure costs the greater of their points.
        Finding finding = failed("notice/b", Severity.MINOR, "", "G008", "H079");

        // 2 points, not a tenth of 10.
        assertThat(lines(score(CASE, finding), "prior-notice"))
                .extracting(ScoreLine::points)
                .containsExactly(Points.of(2));
    }

    @Test
    void itemLosesNoMoreThanItHasAndARuleCostsOnce() {
        Finding same = failed("filing/a", Severity.FATAL, "filing-form");
        Finding another = failed("filing/b", Severity.MAJOR, "filing-form");

        ReviewScore score = score(CASE, same, same, another);

        // All 2 points of the filing form: 50 + 50 × 74 ÷ 76.
        assertThat(score.sums().total()).isEqualTo(Points.of("98.68"));
        assertThat(lines(score, "filing-form")).hasSize(1);
    }

    @Test
    void oneLegalityProblemCostsTheWholeScore() {
        ReviewScore score = score(CASE, failed("notice/served", Severity.FATAL, "R14"));

        assertThat(score.sums().total()).isEqualTo(Points.NONE);
        assertThat(score.sums().legality()).isEqualTo(Points.NONE);
        assertThat(outcome(score, "R14")).isEqualTo(Outcome.FAIL);
        assertThat(outcome(score, "R3")).isEqualTo(Outcome.PASS);
    }

    @Test
    void problemRestingOnAWeakSourceDoesNotVeto() {
        ReviewScore light = score(CASE, failed("notice/maybe", Severity.MAJOR, "R14"));
        assertThat(light.sums().total()).isEqualTo(Points.of(100));
        assertThat(outcome(light, "R14")).isEqualTo(Outcome.CANNOT_TELL);

        Finding remembered = of("notice/maybe", Severity.FATAL, "R14", Outcome.FAIL, Provenance.FROM_MEMORY);
        assertThat(score(CASE, remembered).sums().total()).isEqualTo(Points.of(100));
    }

    @Test
    void undecidedNeitherPassesNorVetoesAndIsNamed() {
        Finding legality = finding("party/name", Severity.FATAL, "R3", Outcome.CANNOT_TELL);
        Finding notice = finding("notice/c", Severity.MAJOR, "prior-notice", Outcome.CANNOT_TELL);

        ReviewScore score = score(CASE, legality, notice, failed("decision/a", Severity.MAJOR, "penalty-decision"));

        // The notice's 2 points leave both sums, the decision loses 3: 50 + 50 × 71 ÷ 74 = 97.972…
        assertThat(score.sums().standard()).isEqualTo(Points.of(74));
        assertThat(score.sums().earned()).isEqualTo(Points.of(71));
        assertThat(score.sums().total()).isEqualTo(Points.of("97.97"));
        assertThat(score.open()).extracting(item -> item.item().id()).containsExactly("R3", "prior-notice");
        assertThat(score.isProvisional()).isTrue();
    }

    @Test
    void itemNobodyCheckedIsNeitherGivenNorTaken() {
        List<Finding> without = told().stream()
                .filter(finding -> !Set.of("R3", "other-evidence", "volume")
                        .contains(finding.r2024().known().orElseThrow()))
                .toList();

        ReviewScore score = (ReviewScore) Scoring.of(RUBRIC, CASE, without);

        // 76 less the 8 points of other evidence.
        assertThat(score.sums().standard()).isEqualTo(Points.of(68));
        assertThat(score.sums().total()).isEqualTo(Points.of(100));
        assertThat(score.open()).extracting(item -> item.item().id()).containsExactly("R3", "other-evidence", "volume");
    }

    @Test
    void missingPaperThatEveryCaseHasEarnsNothing() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.removeIf(paper -> paper.head().kind().equals(Fact.of("filing-form")));

        ReviewScore score = score(FoldedCase.of(papers));

        // 74 of 76.
        assertThat(score.sums().total()).isEqualTo(Points.of("98.68"));
        assertThat(lines(score, "filing-form")).extracting(ScoreLine::reason).containsExactly("案卷中没有该文书");

        papers.add(Papers.paper("other", "2026-03-05").document());
        ReviewScore unsure = score(FoldedCase.of(papers));
        assertThat(unsure.sums().total()).isEqualTo(Points.of(100));
        assertThat(outcome(unsure, "filing-form")).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void basicElementCostsItsPointsOnceAndAllOfThemTwentyAtMost() {
        Finding first = failed("service/a", Severity.MAJOR, "receipts");
        Finding second = failed("service/b", Severity.MAJOR, "receipts");
        assertThat(score(CASE, first, second).sums().total()).isEqualTo(Points.of(98));
        // The check on the record's time belongs to a basic element and leaves the record's own item alone.
        ReviewScore record = score(CASE, failed("inspection/a", Severity.MINOR, "", "D003"));
        assertThat(record.sums().total()).isEqualTo(Points.of(99));
        assertThat(record.sums().earned()).isEqualTo(Points.of(76));

        ReviewScore all = score(
                CASE,
                first,
                failed("inspection/a", Severity.MINOR, "", "D003"),
                failed("oversight/a", Severity.MINOR, "volume"),
                failed("party/a", Severity.MINOR, "party-details"));
        assertThat(all.sums().deductions()).isEqualTo(Points.of(20));
        assertThat(all.sums().total()).isEqualTo(Points.of(80));
    }

    @Test
    void outcomeOfThePoliceEarnsABonus() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.add(Papers.paper("detention-referral", "2026-06-02").document());
        CaseFile without = FoldedCase.of(papers);
        papers.add(Papers.paper("other", "2026-06-10")
                .set("head.title", Fact.of("行政拘留决定书"))
                .document());
        CaseFile with = FoldedCase.of(papers);

        assertThat(score(without).sums().total()).isEqualTo(Points.of(100));
        assertThat(score(with).sums().total()).isEqualTo(Points.of(115));
        assertThat(score(with).sums().bonus()).isEqualTo(Points.of(15));
    }

    @Test
    void partOfAFileIsNotScored() {
        CaseFile part = FoldedCase.of(List.of(Papers.decision().document()));

        assertThat(Scoring.of(RUBRIC, part, told())).isEqualTo(new NoScore("案卷不完整或者有不能读取、不能识别的文书，不评分"));
    }

    /** The score with these findings, after all else passed. */
    private static ReviewScore score(CaseFile file, Finding... findings) {
        List<Finding> all = new ArrayList<>(List.of(findings));
        all.addAll(told());
        return (ReviewScore) Scoring.of(RUBRIC, file, all);
    }

    /** A check that passed for every item of the rubric. */
    private static List<Finding> told() {
        return Stream.of(RUBRIC.legality(), RUBRIC.basicElements(), ORDINARY.items(), DETENTION.items())
                .flatMap(List::stream)
                .map(item -> finding("told/" + item.id(), Severity.MINOR, item.id(), Outcome.PASS))
                .toList();
    }

    private static List<ScoreLine> lines(ReviewScore score, String item) {
        return item(score, item).lines();
    }

    private static Outcome outcome(ReviewScore score, String item) {
        return item(score, item).outcome();
    }

    private static ItemScore item(ReviewScore score, String item) {
        return score.items().stream()
                .filter(each -> each.item().id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static Finding failed(String rule, Severity severity, String item, String... checks) {
        return finding(rule, severity, item, Outcome.FAIL, checks);
    }

    private static Finding finding(String rule, Severity severity, String item, Outcome outcome, String... checks) {
        return of(rule, severity, item, outcome, Provenance.SEEN, checks);
    }

    private static Finding of(
            String rule, Severity severity, String item, Outcome outcome, Provenance provenance, String... checks) {
        return new Finding(
                rule,
                "",
                List.of(checks),
                Category.G,
                severity,
                outcome,
                item.isEmpty() ? Fact.absent() : Fact.of(item),
                "标题",
                "说明",
                List.of(),
                List.of(),
                List.of(),
                "",
                provenance);
    }

    private static RubricItem item(String id, long points) {
        return new RubricItem(id, id, Points.of(points));
    }
}
