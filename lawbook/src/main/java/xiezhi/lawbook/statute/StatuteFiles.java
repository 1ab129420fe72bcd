package xiezhi.lawbook.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.ArticleShape;
import xiezhi.core.statute.Rank;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.StatuteEnd;
import xiezhi.core.statute.StatuteId;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.core.statute.Subject;
import xiezhi.lawbook.load.InForceNode;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** Reads {@code law/statutes/}. */
final class StatuteFiles {
    static final String FOLDER = "statutes";

    private final LawFiles files;
    private final LawErrors errors;
    private final Map<String, String> levelsPaths = new TreeMap<>();

    StatuteFiles(LawFiles files, LawErrors errors) {
        this.files = files;
        this.errors = errors;
    }

    /** Every {@code statute.yaml}, by id. */
    Map<StatuteId, Statute> statutes() {
        Map<StatuteId, Statute> statutes = new TreeMap<>();
        for (var file : files.under(FOLDER)) {
            if (file.path().endsWith("/statute.yaml")) {
                var statute = statute(YamlFile.read(file, errors), file);
                statute.ifPresent(each -> statutes.put(each.id(), each));
            }
        }
        return statutes;
    }

    /** Path of the levels file of each version, by {@code id/adopted}; filled by {@link #statutes()}. */
    Map<String, String> levelsPaths() {
        return levelsPaths;
    }

    /** The names in {@code others.tsv}. */
    List<String> otherNames() {
        return files.file("law/" + FOLDER + "/others.tsv").stream()
                .flatMap(file -> TsvFile.read(file, List.of("rank", "name"), errors).stream())
                .map(row -> row.cell(1))
                .toList();
    }

    /** Every entry of every {@code articles.yaml}. */
    List<ArticleEntry> articles(Map<StatuteId, Statute> statutes) {
        List<ArticleEntry> articles = new ArrayList<>();
        for (var statute : statutes.values()) {
            files.file("law/" + FOLDER + "/" + statute.id() + "/articles.yaml")
                    .ifPresent(file -> articles.addAll(new ArticlesFile(statute, errors).read(file)));
        }
        return articles;
    }

    private Optional<Statute> statute(YamlNode node, LawFile file) {
        var folder = file.id(FOLDER).replaceFirst("/statute$", "");
        var id = node.text("id");
        if (!id.equals(folder) || !StatuteId.isId(id)) {
            node.error("id: " + folder + ", as its folder", "'" + id + "'", "use the same id");
            return Optional.empty();
        }
        var zh = node.text("zh");
        var shortNames = node.texts("short");
        var rank = Rank.of(node.oneOf("rank", List.of("law", "regulation", "rule", "interpretation", "normative")));
        var isSubstance =
                node.oneOf("subject", List.of("substance", "procedure")).equals("substance");
        var versions = node.each("versions").stream()
                .map(each -> version(each, folder))
                .toList();
        checkOrder(node, versions);
        if (versions.isEmpty() || rank.isEmpty()) {
            return Optional.empty();
        }
        var enacted = node.optionalDate("enacted")
                .orElse(versions.getFirst().inForce().from());
        var end = node.optionalMap("repealed_by").map(this::repealed).orElseGet(StatuteEnd.Standing::new);
        checkEnd(node, versions.getLast(), end);
        node.optionalText("note");
        node.refuseOtherKeys();
        var subject = isSubstance ? Subject.SUBSTANCE : Subject.PROCEDURE;
        return Optional.of(new Statute(new StatuteId(id), zh, shortNames, rank.get(), subject, enacted, versions, end));
    }

    private StatuteVersion version(YamlNode node, String folder) {
        var adopted = node.date("adopted");
        var inForce = InForceNode.read(node.map("in_force"));
        var articles = (int) node.longOr("articles", 0);
        var path = node.optionalText("levels").map(name -> "law/" + FOLDER + "/" + folder + "/" + name);
        path.ifPresent(each -> levelsPaths.put(folder + "/" + adopted, each));
        var shapes = path.map(each -> levels(node, each)).orElse(Map.of());
        var provenance = provenance(node);
        var source = node.text("source");
        node.refuseOtherKeys();
        return new StatuteVersion(adopted, inForce, articles, shapes, provenance, source);
    }

    private Map<Integer, ArticleShape> levels(YamlNode node, String path) {
        var file = files.file(path);
        if (file.isEmpty()) {
            node.error("a file " + path, "none", "add it or correct levels:");
            return Map.of();
        }
        return LevelsFile.read(file.get(), errors);
    }

    static Provenance provenance(YamlNode node) {
        var id = node.oneOf("provenance", List.of("seen", "secondary", "from-memory", "derived", "design"));
        return Provenance.of(id).orElse(Provenance.DESIGN);
    }

    private StatuteEnd repealed(YamlNode node) {
        var by = node.text("statute");
        node.longOr("article", 0);
        var from = node.date("from");
        node.refuseOtherKeys();
        if (!StatuteId.isId(by)) {
            node.error("the id of a statute", "'" + by + "'", "write the id");
            return new StatuteEnd.Standing();
        }
        return new StatuteEnd.Repealed(new StatuteId(by), from);
    }

    private static void checkOrder(YamlNode node, List<StatuteVersion> versions) {
        for (int i = 1; i < versions.size(); i++) {
            var before = versions.get(i - 1).inForce();
            var after = versions.get(i).inForce();
            if (!before.until().equals(after.from())) {
                node.error(
                        "versions without gap or overlap",
                        before + " and then " + after,
                        "let each begin on the day the one before ends");
            }
        }
    }

    private static void checkEnd(YamlNode node, StatuteVersion last, StatuteEnd end) {
        var fits = switch (end) {
            case StatuteEnd.Standing() -> last.inForce().isOpen();
            case StatuteEnd.Repealed(var by, var from) -> last.inForce().until().equals(from);
        };
        if (!fits) {
            node.error("the last version to end on the day of repeal", last.inForce() + "", "correct one of the two");
        }
    }
}
