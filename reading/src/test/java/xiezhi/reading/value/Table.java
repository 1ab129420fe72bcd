package xiezhi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import xiezhi.reading.text.NormalText;

/**
 * A table of prints and what they must be read as, one {@code print => reading} a line; several readings are parted by
 * {@code ;}, an unsure one ends in {@code ?}. {@code \n} and {@code \t} in the print are line feed and tab.
 */
final class Table {
    private static final String ARROW = "=>";

    private Table() {}

    static <T> Stream<DynamicTest> tests(String table, Finder<T> finder, Function<T, String> show) {
        return rows(table)
                .map(row -> DynamicTest.dynamicTest(
                        row.getFirst(),
                        () -> assertThat(read(row.getFirst(), finder, show)).isEqualTo(row.getLast())));
    }

    /** Noise that changes no meaning is put into every print; the reading must stay. */
    static <T> void assertNoiseChangesNothing(String table, Finder<T> finder, Function<T, String> show, long seed) {
        Random random = new Random(seed);
        rows(table).forEach(row -> {
            for (int round = 0; round < 8; round++) {
                String noisy = Noise.in(row.getFirst(), random);
                assertThat(read(noisy, finder, show)).as(noisy).isEqualTo(row.getLast());
            }
        });
    }

    static <T> String read(String print, Finder<T> finder, Function<T, String> show) {
        NormalText text = NormalText.of("case.txt", print);
        return finder.all(text).stream()
                .map(found -> show.apply(found.value()) + (found.isSure() ? "" : "?"))
                .collect(Collectors.joining("; "));
    }

    static Stream<List<String>> rows(String table) {
        return table.lines().filter(line -> line.contains(ARROW)).map(line -> {
            int arrow = line.indexOf(ARROW);
            String print = line.substring(0, arrow).strip().replace("\\n", "\n").replace("\\t", "\t");
            return List.of(print, line.substring(arrow + ARROW.length()).strip());
        });
    }
}
