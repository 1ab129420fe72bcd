package xiezhi.lawbook.schema;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.schema.WrittenReader.Way;

/** Derives layouts from the case records, and fills rows from records. */
final class RecordLayouts {
    private final Map<Class<?>, Derived> derived = new LinkedHashMap<>();

    /** A layout with what reads its fields and lists, in the order of their indices. */
    private record Derived(
            Layout layout, List<Layout.Field> fields, List<Layout.ListField> lists, RecordReader reader) {}

    /** The ways to the fields and lists of a layout while it is derived. */
    private record Ways(Layout layout, List<Way> fields, List<Way> lists) {}

    /** The layout of a record type; the same object every time. */
    Layout layout(Class<?> type) {
        return derive(type).layout();
    }

    /** A row with everything {@code record} states. */
    Row row(Record record) {
        var source = derive(record.getClass());
        var row = Row.blank(source.layout());
        var facts = new Object[source.fields().size()];
        var lists = new Object[source.lists().size()];
        source.reader().read(record, facts, lists);
        for (var index = 0; index < facts.length; index++) {
            row.put(source.fields().get(index), (Fact<?>) facts[index]);
        }
        for (var index = 0; index < lists.length; index++) {
            row.put(source.lists().get(index), rows((List<?>) lists[index]));
        }
        return row;
    }

    private RowList rows(List<?> items) {
        List<Row> rows = new ArrayList<>(items.size());
        for (var item : items) {
            switch (item) {
                case Fact<?> fact -> rows.add(textItem(fact));
                case Record record -> rows.add(row(record));
                default -> throw new IllegalStateException("expected a fact or record, found " + item.getClass());
            }
        }
        return RowList.of(rows, rows.stream().anyMatch(Row::isDoubtful));
    }

    static Row textItem(Fact<?> fact) {
        var row = Row.blank(Layout.TEXT_ITEM);
        row.put(Layout.TEXT_ITEM.field("").orElseThrow(), fact);
        return row;
    }

    private Derived derive(Class<?> type) {
        var known = derived.get(type);
        if (known != null) {
            return known;
        }
        var ways = new Ways(new Layout(type.getSimpleName()), new ArrayList<>(), new ArrayList<>());
        addComponents(ways, type, "", List.of());
        var fresh = new Derived(
                ways.layout(),
                List.copyOf(ways.layout().fields()),
                List.copyOf(ways.layout().lists()),
                WrittenReader.of(type, ways.fields(), ways.lists()));
        derived.put(type, fresh);
        return fresh;
    }

    private void addComponents(Ways target, Class<?> type, String prefix, List<Method> toHolder) {
        for (var component : type.getRecordComponents()) {
            var path = prefix + component.getName();
            var way = Stream.concat(toHolder.stream(), Stream.of(component.getAccessor()))
                    .toList();
            if (component.getType() == Fact.class) {
                target.layout().addField(path, plain(component));
                target.fields().add(new Way(way));
            } else if (component.getType() == List.class) {
                target.layout().addList(path, elementLayout(component));
                target.lists().add(new Way(way));
            } else if (component.getType().isRecord()) {
                target.layout().addGroup(path);
                addComponents(target, component.getType(), path + ".", way);
            } else {
                throw new IllegalStateException("expected a fact, list or record, found " + component);
            }
        }
    }

    private Layout elementLayout(RecordComponent component) {
        var element = argument(component);
        return element instanceof Class<?> type && type.isRecord() ? layout(type) : Layout.TEXT_ITEM;
    }

    private static Plain plain(RecordComponent component) {
        return Plain.of((Class<?>) argument(component))
                .orElseThrow(() -> new IllegalStateException("no condition can ask for " + component));
    }

    private static java.lang.reflect.Type argument(RecordComponent component) {
        return ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }
}
