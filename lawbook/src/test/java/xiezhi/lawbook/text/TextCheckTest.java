package xiezhi.lawbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.lawbook.load.LawError;

class TextCheckTest {
    private static final String HOME = "law/statutes/pond-law/";

    @TempDir
    private Path folder = Path.of("");

    private TextReport compare(InventedLaw law) throws IOException {
        Files.writeString(folder.resolve("池塘守护试验法(2020-01-01).md"), InventedLaw.TEXT);
        var result = StatuteImport.read(folder, law.statutes(), List.of(TextReader.plain()));
        var texts = new StatuteTexts(result.texts());
        return TextCheck.compare(law.statutes(), law.violations(), law.files(), texts);
    }

    @Test
    void findsNothingWhereAllAgrees() throws IOException {
        var report = compare(new InventedLaw());
        assertThat(report.differences()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.versions()).isOne();
        assertThat(report.articles()).isEqualTo(5);
        assertThat(report.figures()).isEqualTo(4);
        assertThat(report.withoutText()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "statute.yaml  | articles: 5      | articles: 6        | statute.yaml: expected 5 articles",
                "levels.tsv    | 2\t3*,0          | 2\t2*,0            | levels.tsv:3: expected items 3,0 of article 2, found 2,0",
                "levels.tsv    | 4\t0\tgeneral    | 5\t0\tgeneral      | levels.tsv: expected items 0 of article 4, found no row",
                "articles.yaml | days: 5          | days: 6            | articles.yaml:5: expected one of [六日, 6日]",
                "articles.yaml | paragraph: 2     | paragraph: 1       | articles.yaml:5: expected one of [五日, 5日]",
                "articles.yaml | 2000..20000      | 2000..30000        | articles.yaml:9: expected one of [二千元以上三万元以下",
                "articles.yaml | 违反看护义务的罚款 | “违反看护义务”的罚款 | articles.yaml:6: expected “违反看护义务” in pond-law/003, found none, quote its words",
                "articles.yaml | 违反看护义务的罚款 | 违反第二条的，处二千元以上二万元以下的罚款 | articles.yaml:6: expected a gist in our own words",
            })
    void findsADifferenceInTheStatute(String file, String word, String other, String mistake) throws IOException {
        var law = new InventedLaw().with(HOME + file, word.replace("\\t", "\t"), other.replace("\\t", "\t"));
        assertThat(compare(law).differences())
                .extracting(LawError::text)
                .anySatisfy(text -> assertThat(text.substring(HOME.length())).startsWith(mistake));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{yuan: 2000..20000}         | {yuan: 2000..10000}                  | neglect.yaml:11",
                "level: refusal              | level: harm                          | neglect.yaml:12",
                "{yuan: 2000..20000}         | {payer: citizen, yuan: 2000..20000}  | neglect.yaml:11",
                "must: [confiscation]        | must: [permit-revocation]            | neglect.yaml:7",
                "must: [confiscation]        | must: [scolding]                     | neglect.yaml:7",
                "pond-law/002#1.2            | pond-law/002#1.4                     | neglect.yaml:7",
            })
    void findsADifferenceInTheViolation(String word, String other, String place) throws IOException {
        var law = new InventedLaw().with("law/violations/pond/neglect.yaml", word, other);
        assertThat(compare(law).differences())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains(place));
    }

    @Test
    void acceptsWordsQuotedFromTheArticle() throws IOException {
        var law = new InventedLaw().with(HOME + "articles.yaml", "违反看护义务的罚款", "“没收违法所得”和罚款");
        assertThat(compare(law).differences()).isEmpty();
    }

    @Test
    void aStatuteWithoutTextIsNoDifference() {
        var law = new InventedLaw();
        var report = TextCheck.compare(law.statutes(), law.violations(), law.files(), StatuteTexts.none());
        assertThat(report.isClean()).isTrue();
        assertThat(report.withoutText()).extracting(Object::toString).containsExactly("pond-law");
    }
}
