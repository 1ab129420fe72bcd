package xiezhi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.docket.Papers;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.Finding;
import xiezhi.core.review.ScoreLine.Part;
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
            List.of(item("R3", 0), item("R14", 0)),
            List.of(item("receipts", 2), item("party-details", 2)),
            List.of(ORDINARY, DETENTION),
            Points.of(50),
            Points.of(50),
            Points.of(20),
            Map.of("G008", Points.of(2), "D003", Points.of(-1)));

    /** Inspected, asked, no tests, no hearing, paid: items of 76 points apply, 24 do not. */
    private static final CaseFile CASE = FoldedCase.of(Papers.ordinaryCase());

    @Test
    void sheetsAddUp() {
        assertThat(ORDINARY.sum()).isEqualTo(Points.of(100));
    }

    @Test
    void cleanFileHasFullPointsThoughItemsDoNotApply() {
        ReviewScore score = score(CASE);

        assertThat(score.total()).isEqualTo(Points.of(100));
        assertThat(score.standard()).isEqualTo(Points.of(76));
        assertThat(score.lines()).isEmpty();
        assertThat(score.isProvisional()).isFalse();
    }

    @Test
    void normativeHalfIsProportionalNotAFixedSum() {
        // A major failure costs a fifth of the notice's 10 points: 74 of 76 are earned.
        ReviewScore score = score(CASE, failed("notice/a", Severity.MAJOR, "prior-notice"));

        // 50 + 50 × 74 ÷ 76 = 98.684…; a fixed sum of 100 would give 50 + 50 × 98 ÷ 100 = 99.
        assertThat(score.earned()).isEqualTo(Points.of(74));
        assertThat(score.total()).isEqualTo(Points.of("98.68"));
        assertThat(score.total()).isNotEqualTo(Points.of(99));
    }

    @Test
    void statedPointsGoBeforeShares() {
        Finding finding = failed("notice/b", Severity.MINOR, "prior-notice", "G008");

        // 2 points, not a tenth of 10.
        assertThat(score(CASE, finding).lines(Part.NORMATIVE))
                .extracting(ScoreLine::points)
                .containsExactly(Points.of(2));
    }

    @Test
    void itemLosesNoMoreThanItHasAndARuleCostsOnce() {
        Finding same = failed("filing/a", Severity.FATAL, "filing-form");
        Finding another = failed("filing/b", Severity.MAJOR, "filing-form");

        ReviewScore score = score(CASE, same, same, another);

        // All 2 points of the filing form: 50 + 50 × 74 ÷ 76.
        assertThat(score.total()).isEqualTo(Points.of("98.68"));
        assertThat(score.lines(Part.NORMATIVE)).hasSize(1);
    }

    @Test
    void oneLegalityProblemCostsTheWholeScore() {
        ReviewScore score = score(CASE, failed("notice/served", Severity.FATAL, "R14"));

        assertThat(score.total()).isEqualTo(Points.NONE);
        assertThat(score.legality()).isEqualTo(Points.NONE);
        assertThat(score.lines(Part.LEGALITY)).extracting(ScoreLine::item).containsExactly("R14");
    }

    @Test
    void problemRestingOnAWeakSourceDoesNotVeto() {
        assertThat(score(CASE, failed("notice/maybe", Severity.MAJOR, "R14")).total())
                .isEqualTo(Points.of(100));
    }

    @Test
    void undecidedNeitherPassesNorVetoesAndIsNamed() {
        Finding legality = finding("party/name", Severity.FATAL, "R3", Outcome.CANNOT_TELL);
        Finding notice = finding("notice/c", Severity.MAJOR, "prior-notice", Outcome.CANNOT_TELL);

        ReviewScore score = score(CASE, legality, notice, failed("decision/a", Severity.MAJOR, "penalty-decision"));

        // The notice's 2 points leave both sums, the decision loses 3: 50 + 50 × 71 ÷ 74 = 97.972…
        assertThat(score.standard()).isEqualTo(Points.of(74));
        assertThat(score.earned()).isEqualTo(Points.of(71));
        assertThat(score.total()).isEqualTo(Points.of("97.97"));
        assertThat(score.lines(Part.UNDECIDED)).extracting(ScoreLine::item).containsExactly("R3", "prior-notice");
        assertThat(score.isProvisional()).isTrue();
    }

    @Test
    void missingPaperThatEveryCaseHasEarnsNothing() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.removeIf(paper -> paper.head().kind().equals(Fact.of("filing-form")));

        ReviewScore score = score(FoldedCase.of(papers));

        // 74 of 76.
        assertThat(score.total()).isEqualTo(Points.of("98.68"));
        assertThat(score.lines(Part.NORMATIVE)).extracting(ScoreLine::reason).containsExactly("案卷中没有该文书");
    }

    @Test
    void basicElementsAreTakenOffTheTotalAtMostTwenty() {
        assertThat(score(CASE, failed("service/a", Severity.MAJOR, "receipts")).total())
                .isEqualTo(Points.of(98));
        // A stated −1 goes off the total and leaves the item alone.
        assertThat(score(CASE, failed("inspection/a", Severity.MINOR, "inspection-record", "D003"))
                        .total())
                .isEqualTo(Points.of(99));
        Finding[] many = new Finding[30];
        for (int i = 0; i < many.length; i++) {
            many[i] = failed("form/" + i, Severity.MAJOR, "basic-elements");
        }
        assertThat(score(CASE, many).basicDeduction()).isEqualTo(Points.of(20));
        assertThat(score(CASE, many).total()).isEqualTo(Points.of(80));
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

        assertThat(score(without).total()).isEqualTo(Points.of(100));
        assertThat(score(with).total()).isEqualTo(Points.of(115));
        assertThat(score(with).lines(Part.BONUS)).hasSize(1);
    }

    @Test
    void partOfAFileIsNotScored() {
        CaseFile part = FoldedCase.of(List.of(Papers.decision().document()));

        assertThat(Scoring.of(RUBRIC, part, List.of())).isEmpty();
    }

    private static ReviewScore score(CaseFile file, Finding... findings) {
        return Scoring.of(RUBRIC, file, List.of(findings)).orElseThrow();
    }

    private static Finding failed(String rule, Severity severity, String item, String... checks) {
        return finding(rule, severity, item, Outcome.FAIL, checks);
    }

    private static Finding finding(String rule, Severity severity, String item, Outcome outcome, String... checks) {
        return new Finding(
                rule,
                "",
                List.of(checks),
                Category.G,
                severity,
                outcome,
                Fact.of(item),
                "标题",
                "说明",
                List.of(),
                List.of(),
                List.of(),
                "",
                Provenance.SEEN);
    }

    private static RubricItem item(String id, long points) {
        return new RubricItem(id, id, Points.of(points));
    }
}
