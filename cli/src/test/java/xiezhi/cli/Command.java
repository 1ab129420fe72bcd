package xiezhi.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One command line as run.
 *
 * @param exit exit code
 * @param out what it printed
 * @param err what it printed on standard error
 */
record Command(int exit, String out, String err) {
    static Command of(Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = Main.run(out, err, Stream.of(words).map(Object::toString).toArray(String[]::new));
        return new Command(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A published sample case. */
    static Path sample(String name) {
        var at = Path.of("").toAbsolutePath();
        while (at != null && !at.resolve("samples/cases").toFile().isDirectory()) {
            at = at.getParent();
        }
        if (at == null) {
            throw new IllegalStateException("expected samples/cases above the working directory");
        }
        return at.resolve("samples/cases").resolve(name);
    }

    /** Lines of what it printed, on either stream, that hold those words. */
    List<String> linesWith(String words) {
        return (out + err).lines().filter(line -> line.contains(words)).toList();
    }
}
