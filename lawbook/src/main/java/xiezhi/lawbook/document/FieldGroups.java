package xiezhi.lawbook.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** The groups of fields that kinds share, from {@code law/fields/}. */
final class FieldGroups {
    private final Map<String, List<FieldForm>> groups = new TreeMap<>();

    FieldGroups(LawFiles files, LawErrors errors) {
        for (var file : files.under("fields")) {
            var node = YamlFile.read(file, errors);
            groups.put(file.id("fields"), fields(node));
            node.refuseOtherKeys();
        }
    }

    /** The group's fields; a mistake at {@code node} when there is no such group. */
    List<FieldForm> group(String id, YamlNode node) {
        if (!groups.containsKey(id)) {
            node.error("one of " + groups.keySet(), "'" + id + "'", "correct uses");
        }
        return groups.getOrDefault(id, List.of());
    }

    /** The fields listed under {@code fields}. */
    static List<FieldForm> fields(YamlNode node) {
        List<FieldForm> fields = new ArrayList<>();
        node.each("fields").forEach(field -> fields.add(field(field)));
        return List.copyOf(fields);
    }

    private static FieldForm field(YamlNode node) {
        var path = node.text("path");
        try {
            var _ = new RecordPath(path).in(Document.absent());
        } catch (IllegalArgumentException e) {
            node.error("a path of the document record", "'" + path + "'", "correct path: " + e.getMessage());
        }
        Map<String, List<String>> choices = new LinkedHashMap<>();
        node.optionalMap("choices")
                .ifPresent(map -> map.entries().forEach((value, words) -> choices.put(value, words.asTexts())));
        var field = new FieldForm(
                path,
                node.text("reader"),
                node.textOr("role", ""),
                node.texts("labels"),
                Wordings.of(node, "words"),
                Wordings.of(node, "unsure"),
                Wordings.of(node, "against"),
                Wordings.of(node, "not"),
                choices);
        node.refuseOtherKeys();
        return field;
    }
}
