package xiezhi.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command line that was run.
 *
 * @param exit exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Call(int exit, String out, String err) {
    /** The project folder. */
    static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .takeWhile(folder -> folder != null)
            .filter(folder -> Files.isRegularFile(folder.resolve("law/glossary.yaml")))
            .findFirst()
            .orElseThrow();

    static Call of(Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(out, err, Stream.of(words).map(Object::toString).toArray(String[]::new));
        return new Call(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A published sample case. */
    static String sample(String name) {
        return ROOT.resolve("samples/cases").resolve(name).toString();
    }

    /** Lines of what it printed, on either stream, that hold those words. */
    List<String> linesWith(String words) {
        return (out + err).lines().filter(line -> line.contains(words)).toList();
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Each line of the output as JSON. */
    List<JsonNode> json() {
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }
}
