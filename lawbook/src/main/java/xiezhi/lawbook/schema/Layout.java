package xiezhi.lawbook.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names and places of the values of one kind of row. Nested records are flattened: a document's fine is the field
 * {@code sanction.fineFen} of its row.
 */
public final class Layout {
    /** Row of a list of plain texts; its one field has the empty path. */
    public static final Layout TEXT_ITEM = textItem();

    /**
     * A single value.
     *
     * @param path for example {@code sanction.fineFen}
     * @param index place in the row
     */
    public record Field(String path, Plain plain, int index) {}

    /** A list of rows, for example {@code scene.officers}. */
    public record ListField(String path, Layout element, int index) {}

    /**
     * The first document of a kind, in the row of the case.
     *
     * @param name for example {@code priorNotice}
     */
    public record Slot(String name, KindNames kind, Layout layout, int index) {}

    private final String name;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, ListField> lists = new LinkedHashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();

    Layout(String name) {
        this.name = name;
    }

    private static Layout textItem() {
        var layout = new Layout("text");
        layout.addField("", Plain.TEXT);
        return layout;
    }

    void addField(String path, Plain plain) {
        fields.put(path, new Field(path, plain, fields.size()));
    }

    void addList(String path, Layout element) {
        lists.put(path, new ListField(path, element, lists.size()));
    }

    void addSlot(KindNames kind, Layout layout) {
        slots.put(kind.slot(), new Slot(kind.slot(), kind, layout, slots.size()));
    }

    void addGroup(String path) {
        groups.add(path);
    }

    /** Name of the record it was derived from. */
    public String name() {
        return name;
    }

    public Optional<Field> field(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    public Optional<ListField> list(String path) {
        return Optional.ofNullable(lists.get(path));
    }

    public Optional<Slot> slot(String slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    /** Whether {@code path} is a nested record, a prefix of fields. */
    public boolean isGroup(String path) {
        return groups.contains(path);
    }

    public Collection<Field> fields() {
        return Collections.unmodifiableCollection(fields.values());
    }

    public Collection<ListField> lists() {
        return Collections.unmodifiableCollection(lists.values());
    }

    public Collection<Slot> slots() {
        return Collections.unmodifiableCollection(slots.values());
    }

    /** Names that may follow {@code prefix} (a group, or empty for the row itself), sorted. */
    public List<String> namesAfter(String prefix) {
        var start = prefix.isEmpty() ? "" : prefix + ".";
        var all = new ArrayList<String>(fields.keySet());
        all.addAll(lists.keySet());
        all.addAll(slots.keySet());
        var names = new TreeSet<String>();
        for (var path : all) {
            if (path.startsWith(start) && path.length() > start.length()) {
                var rest = path.substring(start.length());
                names.add(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
            }
        }
        return List.copyOf(names);
    }

    @Override
    public String toString() {
        return name;
    }
}
