package xiezhi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("样例案卷")
class PublishedSamplesTest {
    private static final Path FOLDER = Path.of("..", "samples");
    private static final long MOST_BYTES = 8_000_000;

    /** Dockets beside the cases; another module makes them. */
    private static final List<String> OTHERS = List.of("dockets/", "hj212/");

    @TempDir
    Path folder;

    @Test
    @DisplayName("与生成器一致，不超过8兆")
    void isFresh() throws IOException {
        boolean rewrites = Boolean.getBoolean("xiezhi.samples.write");
        Path target = rewrites ? FOLDER : folder;
        if (rewrites) {
            clear(FOLDER.resolve("cases"));
        }
        new PublishedSamples().write(target);
        List<String> published =
                files(FOLDER).stream().filter(PublishedSamplesTest::isCase).toList();
        assertThat(published)
                .isEqualTo(files(target).stream()
                        .filter(PublishedSamplesTest::isCase)
                        .toList());
        for (String text : files(target).stream()
                .filter(name -> name.matches(".*\\.(md|jsonl|txt)"))
                .toList()) {
            assertThat(FOLDER.resolve(text)).hasSameBinaryContentAs(target.resolve(text));
        }
        assertThat(size(FOLDER)).isLessThan(MOST_BYTES);
    }

    /** Not a sample of something else than case files. */
    private static boolean isCase(String name) {
        return OTHERS.stream().noneMatch(name::startsWith);
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path root) throws IOException {
        long sum = 0;
        for (String file : files(root)) {
            sum += Files.size(root.resolve(file));
        }
        return sum;
    }

    private static void clear(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            for (String file : files(root)) {
                Files.delete(root.resolve(file));
            }
        }
    }
}
