package xiezhi.lawbook.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.core.discretion.BenchmarkTable;
import xiezhi.core.statute.Citation;
import xiezhi.core.violation.FineBounds;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.StatuteBook;

class BenchmarkBookTest {
    private static final String PATH = "law/discretion/hunan-2021/t12-1.yaml";
    private static final LawFiles FILES = LawFiles.packed();
    private static final StatuteBook STATUTES = StatuteBook.load(FILES, new LawErrors());

    private static BenchmarkBook book() {
        var errors = new LawErrors();
        var book = BenchmarkBook.load(FILES, STATUTES, errors);
        errors.throwIfAny();
        return book;
    }

    private static Citation citation(String text) {
        return Citation.parse(text).orElseThrow();
    }

    @Test
    void everyColumnComesToOneHundredPercent() {
        assertThat(book().tables())
                .hasSize(36)
                .allSatisfy(table ->
                        assertThat(table.greatestPercent()).as(table.id()).isEqualTo(100));
    }

    @Test
    void reproducesAFine() {
        var table = book().table("hunan-2021/t07-1").orElseThrow();
        var percent = table.percent(Map.of(
                "pollutants", 0, "sewage", 1, "exceedance", 1, "volume", 1, "water", 2, "count", 0, "complaint", 0));
        assertThat(percent).isEqualTo(10 + 4 + 2 + 3 + 5);
        assertThat(table.fineFen(percent, new FineBounds(10_000_000, 100_000_000)))
                .isEqualTo(24_000_000);
    }

    @Test
    void findsTheTablesOfAnArticle() {
        var day = LocalDate.of(2026, 8, 14);
        assertThat(book().of(citation("water-pollution-law/083#1.2"), day))
                .extracting(BenchmarkTable::id)
                .containsExactly("hunan-2021/t07-1", "hunan-2021/t07-2");
        assertThat(book().of(citation("water-pollution-law/083#1.2"), day.plusDays(1)))
                .isEmpty();
        assertThat(book().of(citation("ecological-environment-code/1107"), day)).isEmpty();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "start: 20                | start: 21                | expected start and heaviest levels to come to 100, found 101",
                "percent: 15              | percent: 45              | expected levels from light to heavy, found 30",
                "until: 2026-08-15        | until: 2026-08-16        | expected a table that ends with its article",
                "air-pollution-law/112#1  | air-pollution-law/002    | expected a citation with an article entry",
                "id: hunan-2021/t12-1     | id: hunan-2021/t12       | expected id: hunan-2021/t12-1, as its path",
                "levels:                  | grades:                  | expected levels, found none",
            })
    void refusesABrokenTable(String word, String other, String mistake) {
        var text = FILES.file(PATH).orElseThrow().text();
        assertThat(text).contains(word);
        var errors = new LawErrors();
        BenchmarkBook.load(FILES.with(new LawFile(PATH, text.replace(word, other))), STATUTES, errors);
        assertThat(errors.sorted())
                .anySatisfy(error -> assertThat(error.text()).contains(PATH).contains(mistake));
    }
}
