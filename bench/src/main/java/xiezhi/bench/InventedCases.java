package xiezhi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import xiezhi.extract.Extraction;
import xiezhi.extract.TextExtractor;
import xiezhi.sample.SampleRequest;
import xiezhi.sample.SampleWriter;

/** Invented case files in a folder of their own, the same for every run, deleted when closed. */
final class InventedCases implements AutoCloseable {
    private static final long SEED = 20_260_815;

    private final Path folder;

    private InventedCases(Path folder) {
        this.folder = folder;
    }

    /** Cases with every kind of defect in turn, documents in one format. */
    static InventedCases write(int cases, SampleRequest.Format format) {
        try {
            var folder = Files.createTempDirectory("xiezhi-bench");
            new SampleWriter()
                    .write(
                            new SampleRequest(
                                    SEED, cases, new SampleRequest.Defects.All(), List.of(format), false, folder),
                            done -> {});
            return new InventedCases(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of the cases, in order. */
    List<Path> folders() {
        return children(folder.resolve("cases"));
    }

    /** The documents of one case, in order. */
    static List<Path> documents(Path folder) {
        return children(folder);
    }

    /** All documents of one case as text. */
    static List<Extraction> extracted(Path folder) {
        var extractor = new TextExtractor();
        return documents(folder).stream()
                .map(file -> extractor.extract(file.getFileName().toString(), file))
                .toList();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
