package xiezhi.lawbook.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.core.review.CheckPlace;
import xiezhi.core.review.Points;
import xiezhi.core.review.Rubric;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;

class RubricFileTest {
    private static final String PATH = "law/review/r2024.yaml";
    private static final LawFiles FILES = LawFiles.find();
    private static final Rubric RUBRIC = LawBook.load(FILES, new LawErrors()).rubric();

    @Test
    void hasTheSixSheetsWithTheirSums() {
        assertThat(RUBRIC.sheets())
                .extracting(sheet -> sheet.id(), sheet -> sheet.sum(), sheet -> sheet.bonus())
                .containsExactly(
                        tuple("ordinary", Points.of(100), Points.NONE),
                        tuple("no-penalty", Points.of(100), Points.NONE),
                        tuple("daily-penalty", Points.of(120), Points.NONE),
                        tuple("seizure", Points.of(100), Points.NONE),
                        tuple("detention-referral", Points.of(100), Points.of(15)),
                        tuple("criminal-referral", Points.of(100), Points.of(15)));
        assertThat(RUBRIC.legality()).hasSize(25);
        assertThat(RUBRIC.halves()).isEqualTo(new Rubric.Halves(Points.of(50), Points.of(50), Points.of(20)));
    }

    @Test
    void saysWhereAChecksPointsStand() {
        assertThat(RUBRIC.checks())
                .containsEntry("D016", new CheckPlace("inspection-record", Optional.of(Points.of(4))))
                .containsEntry("D006", new CheckPlace("record-identity-shown", Optional.empty()))
                .containsEntry("G005", new CheckPlace("R14", Optional.empty()))
                .doesNotContainKey("A001");
    }

    @Test
    void refusesASheetThatDoesNotAddUp() {
        assertThat(mistakes("{id: demand-notice, zh: 催告书, points: 2}", "{id: demand-notice, zh: 催告书, points: 3}"))
                .anySatisfy(line -> assertThat(line).contains(PATH, "items that add up to the sum", "101"));
    }

    @Test
    void refusesItemsAndChecksThatDoNotExist() {
        assertThat(mistakes("id: hearing-notice", "id: hearing-notise"))
                .anySatisfy(line -> assertThat(line).contains("'hearing-notise'"));
        assertThat(mistakes("  D016: 4", "  D999: 4"))
                .anySatisfy(line -> assertThat(line).contains("'D999'"));
        assertThat(mistakes("  D016: 4", "  D016: 40"))
                .anySatisfy(line -> assertThat(line).contains("points of D016 within its item"));
        assertThat(mistakes("checks: [D012]", "checks: [D011]"))
                .anySatisfy(line -> assertThat(line).contains("D011 twice"));
    }

    private static List<String> mistakes(String sound, String wrong) {
        var text = FILES.file(PATH).orElseThrow().text();
        assertThat(text).contains(sound);
        var errors = new LawErrors();
        LawBook.load(FILES.with(new LawFile(PATH, text.replace(sound, wrong))), errors);
        return errors.sorted().stream().map(Object::toString).toList();
    }
}
