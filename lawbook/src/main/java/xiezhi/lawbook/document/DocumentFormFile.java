package xiezhi.lawbook.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import xiezhi.core.document.DocumentKind;
import xiezhi.core.rule.Severity;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** Reads one file of {@code law/documents/}. */
final class DocumentFormFile {
    private static final List<String> STAGES = List.of(
            "lead",
            "inspection",
            "filing",
            "investigation",
            "measures",
            "notice",
            "hearing",
            "deliberation",
            "decision",
            "service",
            "enforcement",
            "oversight");

    private final LawFile file;
    private final FieldGroups groups;
    private final LawErrors errors;

    DocumentFormFile(LawFile file, FieldGroups groups, LawErrors errors) {
        this.file = file;
        this.groups = groups;
        this.errors = errors;
    }

    Optional<DocumentForm> form() {
        var before = errors.count();
        var node = YamlFile.read(file, errors);
        var id = node.text("id");
        if (!id.equals(file.id("documents"))) {
            node.error("id " + file.id("documents") + " as the file name says", "'" + id + "'", "correct id");
            return Optional.empty();
        }
        var form = new DocumentForm(
                new DocumentKind(id),
                node.text("zh"),
                node.text("slot"),
                node.text("list"),
                node.oneOf("stage", STAGES),
                node.flagOr("served", false),
                recognition(node.map("recognise")),
                fields(node),
                elements(node),
                node.texts("cites"));
        node.refuseOtherKeys();
        return errors.count() == before ? Optional.of(form) : Optional.empty();
    }

    private static Recognition recognition(YamlNode node) {
        var recognition = new Recognition(
                Wordings.of(node, "titles"),
                Wordings.of(node, "excludes"),
                Wordings.of(node, "signs"),
                Math.max(1, (int) node.longOr("needs", Recognition.DEFAULT_NEEDS)),
                node.texts("refines"),
                Wordings.of(node, "refine_signs"));
        node.refuseOtherKeys();
        return recognition;
    }

    /** Group fields whose path the kind does not describe itself, then the kind's own, without those it switches off. */
    private List<FieldForm> fields(YamlNode node) {
        var own = FieldGroups.fields(node);
        Set<String> ownPaths = new HashSet<>();
        own.forEach(field -> ownPaths.add(field.path()));
        List<FieldForm> fields = new ArrayList<>();
        for (var id : node.texts("uses")) {
            groups.group(id, node).stream()
                    .filter(field -> !ownPaths.contains(field.path()) || hasOtherRole(own, field))
                    .forEach(fields::add);
        }
        own.stream().filter(field -> !field.reader().equals("none")).forEach(fields::add);
        return fields;
    }

    /** A field of one role stays when the kind only describes other roles of the same list. */
    private static boolean hasOtherRole(List<FieldForm> own, FieldForm field) {
        return !field.role().isEmpty()
                && own.stream()
                        .filter(other -> other.path().equals(field.path()))
                        .noneMatch(
                                other -> other.role().isEmpty() || other.role().equals(field.role()));
    }

    private List<ElementForm> elements(YamlNode node) {
        List<ElementForm> elements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (var item : node.each("elements")) {
            var id = item.text("id");
            if (!ids.add(id)) {
                item.error("each element once", "'" + id + "' again", "rename one");
            }
            elements.add(element(id, item));
        }
        return elements;
    }

    private static ElementForm element(String id, YamlNode item) {
        var severity = item.oneOf("severity", List.of("fatal", "major", "minor"));
        var element = new ElementForm(
                id,
                checks(item),
                item.text("zh"),
                severity.isEmpty() ? Severity.MINOR : Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
                item.optionalText("r2024"),
                Wordings.needs(item, "only_if"),
                Wordings.needs(item, "present"),
                Wordings.of(item, "elsewhere"),
                Wordings.of(item, "blank"),
                item.text("cure"));
        if (element.present().isEmpty()) {
            item.error("'present' with at least one need", "none", "say how the element is recognised");
        }
        item.refuseOtherKeys();
        return element;
    }

    /** The element's own check, and further ones that ask for the same. */
    private static List<String> checks(YamlNode item) {
        List<String> checks = new ArrayList<>(List.of(item.text("check")));
        checks.addAll(item.texts("also"));
        return checks;
    }
}
