package xiezhi.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.monitoring.detector.Basis;
import xiezhi.monitoring.detector.DetectorRule;
import xiezhi.monitoring.detector.LegalUse;
import xiezhi.monitoring.detector.Parameter;
import xiezhi.monitoring.detector.Strength;

/** The figures of the law folder, read as plain text: this module has no loader. */
public final class Rules {
    private static final Pattern FIGURE = Pattern.compile("\\{id: ([a-z-]+), .*?value: ([0-9.]+),");
    private static final Path FOLDER = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .takeWhile(folder -> folder != null)
            .map(folder -> folder.resolve("law/detectors"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow();

    private Rules() {}

    /** The rule of a detector. */
    public static DetectorRule of(String id) {
        return of(id, id, Strength.SOFT);
    }

    /** The same with that cause and strength. */
    public static DetectorRule of(String id, String cause, Strength strength) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        FIGURE.matcher(text(id))
                .results()
                .forEach(found -> parameters.put(
                        found.group(1),
                        new Parameter(found.group(1), "", Double.parseDouble(found.group(2)), "", Basis.OWN, "")));
        var words = new DetectorRule.Words("", "", "", "", "看" + id, LegalUse.LEAD);
        return new DetectorRule(id, id, cause, strength, 40, words, List.of("stop"), parameters);
    }

    private static String text(String id) {
        try (var files = Files.list(FOLDER)) {
            var file = files.filter(each -> each.getFileName().toString().startsWith(id + "-"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
