package xiezhi.lawbook.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.load.YamlNode;

/** Builds the row of a case from the {@code given} of an example. */
final class GivenRow {
    private static final String NOT_READ = "示例设为无法读取";

    private final Schema schema;
    private final List<Row> documents = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private final List<String> unknownKinds = new ArrayList<>();

    GivenRow(Schema schema) {
        this.schema = schema;
    }

    Row row(YamlNode given) {
        var root = schema.root();
        var row = Row.blank(root);
        row.put(root.field("scope.isComplete").orElseThrow(), Fact.of(true));
        given.entries().forEach((key, node) -> {
            if (!isDocuments(key, node)) {
                fill(row, "", key, node);
            }
        });
        var all = root.list("documents").orElseThrow();
        documents.addAll(0, row.list(all.index()).rows());
        row.put(all, RowList.of(documents, row.list(all.index()).isOpen()));
        schema.place(row, documents, unknownKinds);
        return row;
    }

    /** Takes documents given by slot or list name of their kind. */
    private boolean isDocuments(String key, YamlNode node) {
        for (var kind : schema.kinds()) {
            if (kind.slot().equals(key) || kind.list().equals(key)) {
                if (!given.add(kind.kind())) {
                    node.error(kind.slot() + " or " + kind.list(), "both", "give all documents of a kind in one place");
                }
                if (node.tag().filter("unknown"::equals).isPresent()) {
                    unknownKinds.add(kind.kind());
                } else if (kind.slot().equals(key)) {
                    documents.add(document(kind, node));
                } else {
                    node.items().forEach(item -> documents.add(document(kind, item)));
                }
                return true;
            }
        }
        return false;
    }

    private Row document(KindNames kind, YamlNode node) {
        var row = Row.blank(schema.document());
        row.put(schema.document().field("head.kind").orElseThrow(), Fact.of(kind.kind()));
        node.entries().forEach((key, value) -> fill(row, "", key, value));
        return row;
    }

    /** The row that {@code given} fills; for layouts without documents of their own. */
    static Row of(Layout layout, YamlNode given) {
        var row = Row.blank(layout);
        given.entries().forEach((key, value) -> fill(row, "", key, value));
        return row;
    }

    private static void fill(Row row, String prefix, String key, YamlNode node) {
        var path = prefix + key;
        var layout = row.layout();
        var field = layout.field(path);
        var list = layout.list(path);
        if (field.isPresent()) {
            row.put(field.get(), fact(field.get().plain(), node));
        } else if (list.isPresent()) {
            row.put(list.get(), rows(list.get().element(), node));
        } else if (layout.isGroup(path)) {
            node.entries().forEach((name, value) -> fill(row, path + ".", name, value));
        } else {
            var names = layout.namesAfter(prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1));
            node.error("a name of " + layout.name(), "'" + key + "'", Suggestion.among(names, key));
        }
    }

    private static RowList rows(Layout element, YamlNode node) {
        if (node.tag().filter("unknown"::equals).isPresent()) {
            return RowList.unknown();
        }
        List<Row> rows = new ArrayList<>();
        for (var item : node.items()) {
            rows.add(element == Layout.TEXT_ITEM ? RecordLayouts.textItem(fact(Plain.TEXT, item)) : row(element, item));
        }
        return RowList.of(rows, rows.stream().anyMatch(Row::isDoubtful));
    }

    /** An element of a list; tagged {@code !unsure} when nothing of it is sure. */
    private static Row row(Layout element, YamlNode item) {
        if (item.tag().filter("unknown"::equals).isPresent()) {
            return Row.unknown(element, NOT_READ);
        }
        var row = Row.blank(element);
        item.entries().forEach((key, value) -> fill(row, "", key, value));
        if (item.tag().filter("unsure"::equals).isPresent()) {
            row.makeUnsure();
        }
        return row;
    }

    private static Fact<?> fact(Plain plain, YamlNode node) {
        Optional<String> tag = node.tag();
        if (tag.isEmpty()) {
            return Fact.of(value(plain, node));
        }
        return switch (tag.get()) {
            case "unknown" -> Fact.unknown(NOT_READ);
            case "unsure" -> new Fact.Stated<>(value(plain, node), false, List.of());
            default -> {
                node.error("!unknown or !unsure", "!" + tag.get(), "correct the tag");
                yield Fact.absent();
            }
        };
    }

    private static Object value(Plain plain, YamlNode node) {
        return switch (plain) {
            case NUMBER -> node.asLong();
            case DAY -> node.asDate();
            case MINUTE -> node.asDateTime();
            case FLAG -> node.asFlag();
            case TEXT -> node.asText();
        };
    }
}
