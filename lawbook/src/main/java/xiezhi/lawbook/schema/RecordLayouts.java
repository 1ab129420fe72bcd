package xiezhi.lawbook.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.core.fact.Fact;

/** Derives layouts from the case records, and fills rows from records through method handles. */
final class RecordLayouts {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final MethodType PART = MethodType.methodType(Object.class, Object.class);

    private final Map<Class<?>, Derived> derived = new LinkedHashMap<>();

    /** A layout with the handles that read its fields and lists, in the order of their indices. */
    private record Derived(Layout layout, List<MethodHandle> fields, List<MethodHandle> lists) {}

    /** The layout of a record type; the same object every time. */
    Layout layout(Class<?> type) {
        return derive(type).layout();
    }

    /** A row with everything {@code record} states. */
    Row row(Record record) {
        var source = derive(record.getClass());
        var row = Row.blank(source.layout());
        for (var field : source.layout().fields()) {
            if (field.index() < source.fields().size()) {
                row.put(field, (Fact<?>) read(source.fields().get(field.index()), record));
            }
        }
        for (var list : source.layout().lists()) {
            if (list.index() < source.lists().size()) {
                row.put(list, rows((List<?>) read(source.lists().get(list.index()), record)));
            }
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
        var fresh = new Derived(new Layout(type.getSimpleName()), new ArrayList<>(), new ArrayList<>());
        addComponents(fresh, type, "", MethodHandles.identity(Object.class));
        derived.put(type, fresh);
        return fresh;
    }

    private void addComponents(Derived target, Class<?> type, String prefix, MethodHandle toHolder) {
        for (var component : type.getRecordComponents()) {
            var path = prefix + component.getName();
            var handle = MethodHandles.filterReturnValue(toHolder, accessor(component));
            if (component.getType() == Fact.class) {
                target.layout().addField(path, plain(component));
                target.fields().add(handle);
            } else if (component.getType() == List.class) {
                target.layout().addList(path, elementLayout(component));
                target.lists().add(handle);
            } else if (component.getType().isRecord()) {
                target.layout().addGroup(path);
                addComponents(target, component.getType(), path + ".", handle);
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

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return LOOKUP.unreflect(component.getAccessor()).asType(PART);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Object read(MethodHandle handle, Object record) {
        try {
            return (Object) handle.invokeExact(record);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + record.getClass(), e);
        }
    }
}
