package xiezhi.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

class LawBookTest {
    private static final Place TITLE = new Place("决定书.docx", 1, 2, 10, 17, "行政处罚决定书");
    private static final LawBook BOOK = LawBook.load(LawFiles.packed(), new LawErrors());

    private static CitationFacts basis(long article) {
        var citation = CitationFacts.absent();
        citation = new RecordPath("document").with(citation, Fact.of("penalty-decision"));
        citation = new RecordPath("role").with(citation, Fact.of("basis"));
        citation = new RecordPath("lawName").with(citation, Fact.of("固体废物污染环境防治法"));
        citation = new RecordPath("text")
                .with(citation, Fact.of("《固体废物污染环境防治法》第" + article + "条", new Place("决定书.docx", 2, 1, 0, 9, "第…条")));
        return new RecordPath("article").with(citation, Fact.of(article));
    }

    private static CaseFile file(DocumentDraft decision, CitationFacts citation) {
        var file = new RecordPath("scope.isComplete").with(CaseFile.absent(), Fact.of(true));
        file = new RecordPath("timeline.decidedOn").with(file, Fact.of(LocalDate.of(2025, 3, 10)));
        file = new RecordPath("conduct.until").with(file, Fact.of(LocalDate.of(2025, 1, 10)));
        file = new RecordPath("citations").with(file, List.of(citation));
        return new RecordPath("documents").with(file, List.of(decision.document()));
    }

    private static DocumentDraft decision() {
        return new DocumentDraft()
                .set("head.kind", Fact.of("penalty-decision"))
                .set("head.title", Fact.of("行政处罚决定书", TITLE))
                .set("head.madeOn", Fact.of(LocalDate.of(2025, 3, 10)));
    }

    private static List<Finding> of(String rule, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    @Test
    void judgesCitationsAgainstTheCatalogueAndPointsAtThem() {
        var wrong = of("decision/cited-article-exists", BOOK.review(file(decision(), basis(999))));
        assertThat(wrong).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(finding.message()).contains("《固体废物污染环境防治法》第999条");
            assertThat(finding.places()).extracting(Place::text).containsExactly("第…条");
            assertThat(finding.citations()).extracting(each -> each.printed()).contains("《行政处罚法》第三十八条");
        });
        var right = of("decision/cited-article-exists", BOOK.review(file(decision(), basis(112))));
        assertThat(right).singleElement().extracting(Finding::outcome).isEqualTo(Outcome.PASS);
    }

    @Test
    void asksADocumentForTheElementsOfItsForm() {
        var rule = "documents/penalty-decision/facts";
        var draft = decision();
        assertThat(of(rule, BOOK.review(file(draft, basis(112)))))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(of(rule, BOOK.review(file(decision().element("facts", Fact.of(true)), basis(112)))))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.PASS);
        assertThat(of(rule, BOOK.review(file(decision().element("facts", Fact.unknown("页面模糊")), basis(112)))))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.CANNOT_TELL);
        assertThat(of(rule, BOOK.review(file(decision().element("facts", Fact.of(false)), basis(112)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
                    assertThat(finding.message()).isEqualTo("行政处罚决定书没有违法事实");
                    assertThat(finding.places()).containsExactly(TITLE);
                });
    }

    @Test
    void answersTheSameCaseTheSameWay() {
        var file = file(decision().element("facts", Fact.of(false)), basis(999));
        assertThat(BOOK.review(file)).isEqualTo(BOOK.review(file)).isSortedAccordingTo(Finding.ORDER);
    }

    @Test
    void pointsSomewhereWheneverSomethingIsWrong() {
        assertThat(BOOK.review(file(decision(), basis(999))))
                .filteredOn(Finding::isFailure)
                .allSatisfy(finding -> assertThat(finding.places()).isNotEmpty());
    }
}
