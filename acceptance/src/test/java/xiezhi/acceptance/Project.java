package xiezhi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

/** The project folder the tests run in. */
final class Project {
    static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .takeWhile(folder -> folder != null)
            .filter(folder -> Files.isRegularFile(folder.resolve("law/glossary.yaml")))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(
                    "expected the project around " + Path.of("").toAbsolutePath()));

    private Project() {}

    static LawFiles law() {
        return LawFiles.of(ROOT.resolve("law"));
    }

    static LawBook book() {
        var errors = new LawErrors();
        var book = LawBook.load(law(), errors);
        errors.throwIfAny();
        return book;
    }

    /** The text of a file of the project; empty when it is not there. */
    static String text(String path) {
        try {
            return Files.exists(ROOT.resolve(path)) ? Files.readString(ROOT.resolve(path)) : "";
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
