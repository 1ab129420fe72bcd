package xiezhi.compose.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** All fields of {@code law/templates/fields.yaml}. Fields of lists are called {@code list.field}. Immutable. */
public final class FieldBook {
    /** Number of the row inside a list. */
    public static final String ROW = "no";

    private static final String PATH = "law/templates/fields.yaml";

    private final Map<String, FieldSpec> byId;
    private final Map<String, List<String>> rowFields;
    private final Set<String> ofOnePaper;

    private FieldBook(Map<String, FieldSpec> byId, Map<String, List<String>> rowFields, Set<String> ofOnePaper) {
        this.byId = byId;
        this.rowFields = rowFields;
        this.ofOnePaper = ofOnePaper;
    }

    static FieldBook load(LawFiles files, LawErrors errors) {
        var byId = new LinkedHashMap<String, FieldSpec>();
        var rowFields = new LinkedHashMap<String, List<String>>();
        var ofOnePaper = new LinkedHashSet<String>();
        files.file(PATH)
                .ifPresentOrElse(
                        file -> {
                            var root = YamlFile.read(file, errors);
                            for (var node : root.each("fields")) {
                                var field = field(node, "");
                                if (byId.put(field.id(), field) != null) {
                                    node.error("an id of its own", "'" + field.id() + "' twice", "rename one");
                                }
                                for (var inner : node.each("rows")) {
                                    var row = field(inner, field.id() + ".");
                                    byId.put(row.id(), row);
                                    rowFields
                                            .computeIfAbsent(field.id(), list -> new ArrayList<>())
                                            .add(row.id());
                                    inner.refuseOtherKeys();
                                }
                                node.refuseOtherKeys();
                            }
                            ofOnePaper.addAll(root.texts("of_one_paper"));
                            ofOnePaper.stream()
                                    .filter(group -> byId.keySet().stream().noneMatch(id -> isOf(group, id)))
                                    .forEach(group -> root.error("fields or groups of fields", group, "correct it"));
                            root.refuseOtherKeys();
                        },
                        () -> errors.add(PATH, "the fields of templates", "no file", "add it"));
        return new FieldBook(byId, rowFields, ofOnePaper);
    }

    private static FieldSpec field(YamlNode node, String prefix) {
        var type = FieldType.of(node.textOr("type", "text"));
        if (type.isEmpty()) {
            node.error("type: one of " + FieldType.ids(), node.textOr("type", ""), "correct it");
        }
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        node.optionalMap("choices")
                .ifPresent(map -> map.entries().forEach((id, words) -> {
                    Map<String, String> ways = new LinkedHashMap<>();
                    if (words.isScalar()) {
                        ways.put("zh", words.asText());
                    } else {
                        words.entries().forEach((way, text) -> ways.put(way, text.asText()));
                    }
                    choices.put(id, ways);
                }));
        return new FieldSpec(
                prefix + node.text("id"),
                node.text("zh"),
                node.text("en"),
                type.orElse(FieldType.TEXT),
                node.textOr("source", ""),
                new FieldSpec.Hint(node.textOr("help", ""), node.textOr("example", "")),
                choices,
                node.textOr("print", ""));
    }

    /** The field called so. */
    public Optional<FieldSpec> field(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every field, in the order of the file; fields of lists after their list. */
    public Collection<FieldSpec> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Whether a field says something of its paper only, which is no news of the case for the next paper. */
    public boolean isOfOnePaper(String id) {
        return ofOnePaper.stream().anyMatch(group -> isOf(group, id));
    }

    private static boolean isOf(String group, String id) {
        return id.equals(group) || id.startsWith(group + ".");
    }

    /** Ids of the fields that rows of the list have. */
    public List<String> rowFields(String list) {
        return List.copyOf(rowFields.getOrDefault(list, List.of()));
    }

    /** The field belongs to the rows of a list. */
    public boolean isOfRows(String id) {
        int dot = id.lastIndexOf('.');
        return dot > 0
                && rowFields.getOrDefault(id.substring(0, dot), List.of()).contains(id);
    }
}
