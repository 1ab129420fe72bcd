package xiezhi.compose.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.lawbook.load.InForceNode;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** What templates rest on, by day: {@code law/templates/basis.yaml}. Immutable. */
public final class BasisBook {
    private static final String PATH = "law/templates/basis.yaml";

    private final Map<String, Basis> byId;

    private BasisBook(Map<String, Basis> byId) {
        this.byId = byId;
    }

    /**
     * A basis.
     *
     * @param id name in templates
     * @param zh what it is the basis of
     * @param line line in the file
     * @param versions versions by day
     */
    public record Basis(String id, String zh, int line, List<Version> versions) {
        public Basis {
            versions = List.copyOf(versions);
        }

        /** The version in force on that day. */
        public Optional<Version> on(LocalDate day) {
            return versions.stream()
                    .filter(each -> each.inForce().contains(day))
                    .findFirst();
        }
    }

    /**
     * A basis as one state of the law gives it.
     *
     * @param inForce days of the document
     * @param cites articles, in the order they are printed
     * @param figures words for figures, by name
     */
    public record Version(InForce inForce, List<Citation> cites, Map<String, String> figures) {
        public Version {
            cites = List.copyOf(cites);
            figures = Map.copyOf(figures);
        }
    }

    static BasisBook load(LawFiles files, LawErrors errors) {
        Map<String, Basis> byId = new LinkedHashMap<>();
        files.file(PATH)
                .ifPresentOrElse(
                        file -> {
                            var root = YamlFile.read(file, errors);
                            for (var node : root.each("bases")) {
                                var basis = new Basis(
                                        node.text("id"),
                                        node.text("zh"),
                                        node.line(),
                                        node.each("versions").stream()
                                                .map(BasisBook::version)
                                                .toList());
                                byId.put(basis.id(), basis);
                                node.refuseOtherKeys();
                            }
                            root.refuseOtherKeys();
                        },
                        () -> errors.add(PATH, "the bases of templates", "no file", "add it"));
        return new BasisBook(byId);
    }

    private static Version version(YamlNode node) {
        var cites = new ArrayList<Citation>();
        for (String text : node.texts("cites")) {
            Citation.parse(text)
                    .ifPresentOrElse(
                            cites::add, () -> node.error("statute/article", "'" + text + "'", "correct the citation"));
        }
        Map<String, String> figures = new LinkedHashMap<>();
        node.optionalMap("figures")
                .ifPresent(map -> map.entries().forEach((name, words) -> figures.put(name, words.asText())));
        var version = new Version(InForceNode.read(node.map("in_force")), cites, figures);
        node.refuseOtherKeys();
        return version;
    }

    /** The basis called so. */
    public Optional<Basis> basis(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All, in the order of the file. */
    public List<Basis> all() {
        return Collections.unmodifiableList(new ArrayList<>(byId.values()));
    }
}
