package xiezhi.lawbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.report.ElementMatrix;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

@DisplayName("要件—证据—条款对照")
class MatrixBookTest {
    private static final LawBook BOOK = LawBook.load();
    private static final Place DECIDED = new Place("决定书.docx", 1, 4, 0, 8, "超标排放水污染物");
    private static final Place SEEN = new Place("笔录.docx", 1, 7, 0, 6, "正在外排废水");

    private static Document decision() {
        return new DocumentDraft()
                .set("head.kind", Fact.of("penalty-decision"))
                .set("head.file", Fact.of("决定书.docx"))
                .set("account.cause", Fact.of("超标排放水污染物", DECIDED))
                .set("account.statement", Fact.of("超标排放水污染物", DECIDED))
                .document();
    }

    private static Document record(Fact<String> statement) {
        return new DocumentDraft()
                .set("head.kind", Fact.of("inspection-record"))
                .set("head.file", Fact.of("笔录.docx"))
                .set("account.statement", statement)
                .document();
    }

    private static ElementMatrix matrix(LocalDate conductUntil, Document... documents) {
        var file = new RecordPath("scope.isComplete").with(CaseFile.absent(), Fact.of(true));
        file = new RecordPath("conduct.until").with(file, Fact.of(conductUntil));
        file = BOOK.judged(new RecordPath("documents").with(file, List.of(documents)));
        return BOOK.matrices(file, BOOK.findings(file)).getFirst();
    }

    private static ElementMatrix.Row row(ElementMatrix matrix, String id) {
        return matrix.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("条款按违法行为之日：法典施行前后各用各的")
    void citesTheArticlesOfTheDayOfTheConduct() {
        var before = matrix(LocalDate.of(2026, 8, 14), decision());
        var after = matrix(LocalDate.of(2026, 8, 15), decision());
        assertThat(before.violation()).isEqualTo("water/exceeding-standard");
        assertThat(row(before, "conduct").articles())
                .extracting(article -> article.printed())
                .containsExactly("《水污染防治法》第十条");
        assertThat(row(after, "conduct").articles())
                .extracting(article -> article.statute())
                .containsOnly("ecological-environment-code");
        assertThat(row(before, "basis").articles())
                .allMatch(article -> article.asOf().equals(Fact.of(LocalDate.of(2026, 8, 14))));
    }

    @Test
    @DisplayName("证据写明哪份材料、哪一段、什么话")
    void tellsTheWordsThatShowAnElement() {
        var conduct = row(matrix(LocalDate.of(2026, 1, 5), decision(), record(Fact.of("外排", SEEN))), "conduct");
        assertThat(conduct.alleged()).extracting(ElementMatrix.Words::place).containsExactly(DECIDED, DECIDED);
        assertThat(conduct.evidence()).containsExactly(new ElementMatrix.Words("inspection-record", true, SEEN));
    }

    @Test
    @DisplayName("没有材料或者看不清的，不算通过")
    void nothingUnprovedOrUnsurePasses() {
        var bare = row(matrix(LocalDate.of(2026, 1, 5), decision()), "conduct");
        assertThat(bare.isProved()).isTrue();
        assertThat(bare.evidence()).isEmpty();
        assertThat(bare.outcome()).isNotEqualTo(Outcome.PASS);
        var blurred = row(matrix(LocalDate.of(2026, 1, 5), decision(), record(Fact.unsure("外排", SEEN))), "conduct");
        assertThat(blurred.evidence()).singleElement().matches(words -> !words.isSure());
        assertThat(blurred.outcome()).isNotEqualTo(Outcome.PASS);
    }

    @Test
    @DisplayName("没有主张、规则都不适用的，不适用")
    void whatNobodyAllegesDoesNotApply() {
        var matrix = matrix(LocalDate.of(2026, 1, 5));
        assertThat(row(matrix, "circumstances").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(row(matrix, "measurement").isProved())
                .as("nobody alleges a measurement")
                .isFalse();
    }

    @Test
    @DisplayName("目录里没有的违法行为，也列要件，条款空着")
    void aViolationNobodyKnowsHasGapsForArticles() {
        var odd = new DocumentDraft()
                .set("head.kind", Fact.of("penalty-decision"))
                .set("account.cause", Fact.of("无人知晓的行为"))
                .document();
        var matrix = matrix(LocalDate.of(2026, 1, 5), odd);
        assertThat(matrix.violation()).isEmpty();
        assertThat(matrix.zh()).isEqualTo("无人知晓的行为");
        assertThat(row(matrix, "conduct").articles()).isEmpty();
        assertThat(row(matrix, "conduct").isCited()).isTrue();
        assertThat(row(matrix, "subject").isCited()).isFalse();
    }

    @Test
    @DisplayName("写错的规则、文书种类和栏目，逐个指出")
    void namesWhatDoesNotExist() {
        var errors = new LawErrors();
        var text = """
                elements:
                  - id: subject
                    zh: 主体
                    en: Subject
                    alleged: [party.nickname]
                    evidence: [no-such-kind/party.name]
                    rules: [no/such-rule]
                """;
        MatrixBook.load(LawFiles.of(Map.of("law/matrix.yaml", text)), Set.of("business-licence"), id -> false, errors);
        assertThat(errors.count()).isEqualTo(3);
    }
}
