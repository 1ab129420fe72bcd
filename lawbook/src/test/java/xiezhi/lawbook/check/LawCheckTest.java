package xiezhi.lawbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawFiles;

/** Breaks a small law folder in one way after the other; each must be told with file, line and remedy. */
class LawCheckTest {

    /** One way to break it: in a file some words for others, and all that is then said. */
    record Broken(String name, String path, String word, String other, String mistakes) {
        static Broken parse(String block) {
            return new Broken(
                    block.lines().findFirst().orElseThrow(),
                    part(block, "in "),
                    part(block, "- "),
                    part(block, "+ "),
                    part(block, "> "));
        }

        private static String part(String block, String mark) {
            return block.lines()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> brokenFolders() {
        try (var in = LawCheckTest.class.getResourceAsStream("broken.txt")) {
            assertThat(in).isNotNull();
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^# ")).skip(1).map(Broken::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFolders")
    void tellsWhatIsWrongAndWhere(Broken broken) {
        var report = new SmallLaw()
                .with(broken.path(), broken.word(), broken.other())
                .check();
        assertThat(said(report)).isEqualTo(broken.mistakes());
        assertThat(report.isClean()).isFalse();
    }

    private static String said(LawReport report) {
        return Stream.of(report.errors(), report.weaknesses())
                .flatMap(List::stream)
                .map(LawError::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void findsNothingInASoundFolder() {
        var report = new SmallLaw().check();
        assertThat(said(report)).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.rules()).isEqualTo(2);
        assertThat(report.examples()).isEqualTo(7);
    }

    @Test
    void demandsTheCalendarOfTheDaysYearAndRemindsOfTheNext() {
        var report = new SmallLaw().without("law/calendars/cn/2027.yaml").check();
        assertThat(said(report)).isEmpty();
        assertThat(report.warnings())
                .extracting(LawError::text)
                .containsExactly("law/calendars/cn/2027.yaml: expected the holiday schedule of 2027, found none, add it"
                        + " as soon as the State Council has announced it");
        var without = new SmallLaw().without("law/calendars/cn/2026.yaml").check();
        assertThat(said(without))
                .contains("law/calendars/cn/2026.yaml: expected the holiday schedule of 2026, found none, add it:"
                        + " working days of the year cannot be counted");
    }

    @Test
    void demandsExamplesOfEveryRule() {
        var report = new SmallLaw()
                .without("law/rules/notice/told-first.examples.yaml")
                .check();
        assertThat(said(report))
                .isEqualTo("law/rules/notice/told-first.yaml: expected examples in"
                        + " law/rules/notice/told-first.examples.yaml, found no such file, write it");
    }

    @Test
    void findsNothingInTheLawOfThisProject() {
        var report = LawCheck.run(LawFiles.find(), LocalDate.of(2026, 5, 1));
        assertThat(said(report)).isEmpty();
    }
}
