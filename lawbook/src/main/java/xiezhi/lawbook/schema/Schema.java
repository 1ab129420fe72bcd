package xiezhi.lawbook.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.NotHandedIn;
import xiezhi.lawbook.load.YamlNode;

/**
 * Everything conditions can ask of a case: the records of {@link CaseFile}, and a slot and a list for each document kind.
 * Turns cases, and the {@code given} of examples, into rows.
 *
 * <p>When the case is incomplete ({@code scope.isComplete} not stated true), lists of the case are open and the slot of
 * a kind that was not handed in is unknown instead of absent. The same holds for a kind that some document may be of,
 * but not for sure.
 */
public final class Schema {
    private final RecordLayouts records = new RecordLayouts();
    private final Layout root;
    private final Layout document;
    private final List<KindNames> kinds;
    private final Map<String, Row> absentSlots = new LinkedHashMap<>();
    private final Map<String, Row> unknownSlots = new LinkedHashMap<>();

    public Schema(List<KindNames> kinds) {
        this.kinds = List.copyOf(kinds);
        document = records.layout(Document.class);
        root = records.layout(CaseFile.class);
        for (var kind : kinds) {
            root.addSlot(kind, document);
            root.addList(kind.list(), document);
            absentSlots.put(kind.kind(), Row.absent(document));
            unknownSlots.put(kind.kind(), Row.unknown(document, NotHandedIn.reason(kind.zh())));
        }
    }

    /** Layout of the case, the variable {@code c} of conditions. */
    public Layout root() {
        return root;
    }

    /** Layout of a document. */
    public Layout document() {
        return document;
    }

    public List<KindNames> kinds() {
        return kinds;
    }

    /** The case as a row. */
    public Row row(CaseFile file) {
        var row = records.row(file);
        place(row, row.list(index("documents")).rows(), List.of());
        return row;
    }

    /**
     * The case an example gives. Names mirror the schema; what is not given is absent, {@code scope.isComplete} is true
     * unless given. Tags: {@code !unknown}, {@code !unsure value}. Mistakes go to the node's errors.
     */
    public Row row(YamlNode given) {
        return new GivenRow(this).row(given);
    }

    /** Fills slots and kind lists of a case row from its documents. */
    void place(Row row, List<Row> documents, List<String> unknownKinds) {
        var isComplete = row.number(field("scope.isComplete").index()) == 1;
        Map<String, List<Row>> byKind = new LinkedHashMap<>();
        var maybe = new ArrayList<>(unknownKinds);
        for (var each : documents) {
            if (each.fact("head.kind") instanceof Fact.Stated<?> stated) {
                if (stated.isSure()) {
                    byKind.computeIfAbsent(stated.value().toString(), k -> new ArrayList<>())
                            .add(each);
                } else {
                    maybe.add(stated.value().toString());
                }
            }
        }
        for (var list : root.lists()) {
            row.put(
                    list,
                    RowList.of(
                            row.list(list.index()).rows(),
                            !isComplete || row.list(list.index()).isOpen()));
        }
        for (var slot : root.slots()) {
            var kind = slot.kind().kind();
            var found = byKind.getOrDefault(kind, List.of());
            var isOpen = !isComplete || maybe.contains(kind);
            row.put(root.list(slot.kind().list()).orElseThrow(), RowList.of(found, isOpen));
            row.put(slot, found.isEmpty() ? stand(kind, isOpen) : found.getFirst());
        }
    }

    private Row stand(String kind, boolean isOpen) {
        var stand = (isOpen ? unknownSlots : absentSlots).get(kind);
        return stand == null ? Row.absent(document) : stand;
    }

    private int index(String list) {
        return root.list(list).orElseThrow().index();
    }

    private Layout.Field field(String path) {
        return root.field(path).orElseThrow();
    }
}
