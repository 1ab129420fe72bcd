package xiezhi.lawbook.matrix;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** Reads {@code law/matrix.yaml}; a rule, kind or place that does not exist goes to the errors. */
final class MatrixFile {
    private static final Set<String> NORMS = Set.of("conduct", "penalty", "none");

    private final Set<String> kinds;
    private final Predicate<String> isRule;

    MatrixFile(Set<String> kinds, Predicate<String> isRule) {
        this.kinds = Set.copyOf(kinds);
        this.isRule = isRule;
    }

    MatrixBook read(LawFile file, LawErrors errors) {
        var node = YamlFile.read(file, errors);
        var papers = node.texts("papers");
        papers.stream()
                .filter(paper -> !kinds.contains(paper))
                .forEach(paper -> node.error("a kind of law/documents/", paper, "correct it"));
        var elements = node.each("elements").stream().map(this::element).toList();
        node.refuseOtherKeys();
        return new MatrixBook(papers, elements);
    }

    private MatrixElement element(YamlNode node) {
        var rules = node.texts("rules");
        rules.stream()
                .filter(isRule.negate())
                .forEach(rule -> node.error("a rule of law/rules/", rule, "correct the id of the rule"));
        var element = new MatrixElement(
                node.text("id"),
                node.text("zh"),
                node.text("en"),
                texts(node, "alleged").map(text -> path(text, node)).toList(),
                texts(node, "evidence").map(text -> source(text, node)).toList(),
                norm(node),
                rules);
        node.refuseOtherKeys();
        return element;
    }

    private static MatrixElement.Norm norm(YamlNode node) {
        return node.has("norm")
                ? MatrixElement.Norm.valueOf(node.oneOf("norm", NORMS).toUpperCase(Locale.ROOT))
                : MatrixElement.Norm.NONE;
    }

    private static Stream<String> texts(YamlNode node, String key) {
        return node.has(key) ? node.texts(key).stream() : Stream.of();
    }

    private MatrixElement.Source source(String text, YamlNode node) {
        var slash = text.indexOf('/');
        var kind = slash < 0 ? "" : text.substring(0, slash);
        if (!kinds.contains(kind)) {
            node.error("a kind of law/documents/ and a place, such as business-licence/party.name", text, "correct it");
        }
        return new MatrixElement.Source(kind, path(text.substring(slash + 1), node));
    }

    private static FactPath path(String text, YamlNode node) {
        var path = new FactPath(text);
        if (!path.leadsToFacts()) {
            node.error("a place of a document, such as party.name", text, "correct the path");
        }
        return path;
    }
}
