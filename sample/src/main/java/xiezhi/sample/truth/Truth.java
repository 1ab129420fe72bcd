package xiezhi.sample.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import xiezhi.sample.defect.Planted;
import xiezhi.sample.plan.Yaml;

/** What is planted in the cases of one folder: the content of its {@value #FILE}. */
public final class Truth {
    /** Name of the list beside the folder of cases. */
    public static final String FILE = "truth.jsonl";

    private final Map<String, List<Planted>> byCase;

    private Truth(Map<String, List<Planted>> byCase) {
        this.byCase = byCase;
    }

    /**
     * Reads the list in that folder, one JSON object a line (JSON is YAML).
     *
     * @throws IOException when there is no list, or a line is not what {@link Planted#json} writes
     */
    public static Truth in(Path folder) throws IOException {
        Map<String, List<Planted>> byCase = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(folder.resolve(FILE));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Planted planted = planted(lines.get(i), i + 1);
                byCase.computeIfAbsent(planted.caseId(), id -> new ArrayList<>())
                        .add(planted);
            }
        }
        return new Truth(byCase);
    }

    /** What is planted in that case; nothing when it is clean. */
    public List<Planted> of(String caseId) {
        return List.copyOf(byCase.getOrDefault(caseId, List.of()));
    }

    private static Planted planted(String line, int number) throws IOException {
        Map<String, Object> map;
        try {
            map = Yaml.map(new Load(LoadSettings.builder().build()).loadFromString(line));
        } catch (YamlEngineException problem) {
            throw new IOException("expected a JSON object in line %d of %s".formatted(number, FILE), problem);
        }
        if (!map.keySet().containsAll(List.of("case", "defect", "checks", "file"))) {
            throw new IOException("expected case, defect, checks, file in line %d of %s, found %s"
                    .formatted(number, FILE, map.keySet()));
        }
        return new Planted(
                Yaml.text(map.get("case")),
                Yaml.text(map.get("defect")),
                Yaml.text(map.get("title")),
                Yaml.texts(map.get("checks")),
                Yaml.texts(map.get("follows")),
                Yaml.text(map.get("severity")),
                Yaml.text(map.get("kind")),
                Yaml.text(map.get("file")),
                Yaml.text(map.get("words")));
    }
}
