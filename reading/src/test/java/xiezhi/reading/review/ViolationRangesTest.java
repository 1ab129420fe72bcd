package xiezhi.reading.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.finding.Finding;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.document.DocumentReader;

/**
 * Fines at the borders of the range of every listed violation, under the laws before the Code and under the Code: one yuan
 * outside is found, the border itself is not. The decision is read from its text.
 */
class ViolationRangesTest {
    private static final LawBook BOOK = LawBook.load();
    private static final DocumentReader READER = new DocumentReader(BOOK.forms());
    private static final String ABOVE = "decision/fine-not-above-range";
    private static final String BELOW = "decision/fine-not-below-range";

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/violation-ranges.csv", delimiter = '|')
    void findsAFineOutsideTheRange(String listed, String regime, String basis, String facts, long min, long max) {
        if (min > 0) {
            assertThat(failed(regime, basis, facts, min - 1))
                    .as("%s below", listed)
                    .containsExactly(BELOW);
        }
        assertThat(failed(regime, basis, facts, Math.max(1, min)))
                .as("%s least", listed)
                .isEmpty();
        assertThat(failed(regime, basis, facts, max)).as("%s greatest", listed).isEmpty();
        assertThat(failed(regime, basis, facts, max + 1)).as("%s above", listed).containsExactly(ABOVE);
    }

    @Test
    void coversEveryListedViolation() {
        var rows = new String(resource(), StandardCharsets.UTF_8);
        assertThat(IntStream.rangeClosed(1, 36).mapToObj(number -> "V%02d|new".formatted(number)))
                .allSatisfy(listed -> assertThat(rows).contains(listed));
    }

    private static byte[] resource() {
        try (var file = ViolationRangesTest.class.getResourceAsStream("/violation-ranges.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> failed(String regime, String basis, String facts, long yuan) {
        var isOld = regime.equals("old");
        var text = """
                湘岭市生态环境局
                行政处罚决定书
                湘岭环罚〔%s〕27号
                当事人：湘岭市永茂实业有限公司
                统一社会信用代码：91430621MA4Q7K1L9N
                住所：湘岭市工业园三号路8号
                法定代表人：邹润泽
                %s，我局执法人员对你单位进行现场检查，发现你单位%s。
                以上事实有现场检查（勘察）笔录、调查询问笔录为证。
                依据%s的规定，我局决定对你单位作出如下行政处罚：
                罚款人民币%d元。
                湘岭市生态环境局
                %s
                """.formatted(
                        isOld ? "2025" : "2026",
                        isOld ? "2025年3月12日" : "2026年9月12日",
                        facts,
                        basis,
                        yuan,
                        isOld ? "2025年5月19日" : "2026年10月19日");
        List<Document> documents = new ArrayList<>(READER.read("决定书.txt", text));
        documents.addAll(WholeFile.read(READER));
        return BOOK.review(FoldedCase.of(documents)).stream()
                .filter(Finding::isFailure)
                .map(Finding::rule)
                .filter(rule -> rule.equals(ABOVE) || rule.equals(BELOW))
                .toList();
    }
}
