package xiezhi.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.NotHandedIn;
import xiezhi.core.fact.Place;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Provenance;
import xiezhi.core.rule.Severity;

class FindingTest {

    @Test
    void worstComesFirstThenCategoryRuleAndPlace() {
        Finding fatal = finding("notice/waiting-period", Category.G, Severity.FATAL);
        Finding officers = finding("inspection/two-officers", Category.D, Severity.MAJOR);
        Finding party = finding("filing/party", Category.B, Severity.MAJOR, place("a.docx", 2), place("b.docx", 1));
        Finding earlier = finding("filing/party", Category.B, Severity.MAJOR, place("a.docx", 1));
        Finding wider = finding("filing/party", Category.B, Severity.MAJOR, place("a.docx", 2));

        assertThat(sorted(officers, party, fatal, earlier, wider))
                .containsExactly(fatal, earlier, wider, party, officers);
    }

    @Test
    void orderDoesNotDependOnTheOrderOfFinding() {
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (int page = 1; page <= 4; page++) {
                findings.add(finding("filing/party", Category.B, severity, place("a.docx", page)));
                findings.add(finding("decision/form", Category.H, severity, place("a.docx", page)));
            }
        }
        List<Finding> expected = sorted(findings.toArray(new Finding[0]));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(findings, new Random(seed));
            assertThat(sorted(findings.toArray(new Finding[0]))).isEqualTo(expected);
        }
    }

    @Test
    void printsAnArticleAsOfficersWriteIt() {
        CitedArticle article = new CitedArticle(
                "administrative-penalty-law", "行政处罚法", "第六十四条第一款", Fact.absent(), "", "", Provenance.SEEN);

        assertThat(article.printed()).isEqualTo("《行政处罚法》第六十四条第一款");
    }

    @Test
    void awaitsMaterialWhenAPaperThatWouldTellIsNotThere() {
        assertThat(undecided(NotHandedIn.paper("行政处罚决定书"))).matches(Finding::awaitsMaterial);
        assertThat(undecided(NotHandedIn.inFile("未见有关文书"))).matches(Finding::awaitsMaterial);
        assertThat(undecided(NotHandedIn.more())).matches(Finding::awaitsMaterial);
        assertThat(undecided(Fact.unknown("违法行为未能识别"))).matches(finding -> !finding.awaitsMaterial());
        assertThat(undecided(Fact.of("有"))).matches(finding -> !finding.awaitsMaterial());
        assertThat(finding("filing/party", Category.B, Severity.MAJOR)).matches(finding -> !finding.awaitsMaterial());
    }

    private static Finding undecided(Fact<String> fact) {
        return finding(
                "filing/party",
                Category.B,
                Severity.MAJOR,
                Outcome.CANNOT_TELL,
                List.of(new UsedFact("decision", fact)));
    }

    private static List<Finding> sorted(Finding... findings) {
        return Arrays.stream(findings).sorted(Finding.ORDER).toList();
    }

    private static Place place(String file, int page) {
        return new Place(file, page, 1, 0, 2, "甲方");
    }

    private static Finding finding(String rule, Category category, Severity severity, Place... places) {
        return finding(rule, category, severity, Outcome.FAIL, List.of(), places);
    }

    private static Finding finding(
            String rule, Category category, Severity severity, Outcome outcome, List<UsedFact> facts, Place... places) {
        return new Finding(
                rule,
                "2021-07-15",
                List.of("G013"),
                category,
                severity,
                outcome,
                Fact.absent(),
                "标题",
                "说明",
                List.of(),
                List.of(places),
                facts,
                "",
                Provenance.SEEN);
    }
}
