package xiezhi.core.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import xiezhi.core.fact.Fact;

/**
 * A path through the records of a case, for example {@code sanction.fineFen} in a {@link Document}: the same spelling as in rule conditions.
 *
 * <p>Reads one part of a record and makes a copy that differs in that part. A path that the records do not have, or a value that does not fit it, is an {@link IllegalArgumentException} that says what is there.
 *
 * @param text component names joined by dots
 */
public record RecordPath(String text) {

    public RecordPath {
        if (!text.matches("[A-Za-z]+(\\.[A-Za-z]+)*")) {
            throw new IllegalArgumentException("expected names joined by dots, found '" + text + "'");
        }
    }

    /** The part of the record at this path. */
    public Object in(Record root) {
        Object part = root;
        for (String name : text.split("\\.")) {
            part = read((Record) part, component(part, name));
        }
        return part;
    }

    /** A copy of the record with the part at this path replaced; the record itself is left alone. */
    public <R extends Record> R with(R root, Object value) {
        return replaced(root, List.of(text.split("\\.")), value);
    }

    private <R extends Record> R replaced(R root, List<String> names, Object value) {
        RecordComponent wanted = component(root, names.getFirst());
        Object part;
        if (names.size() > 1) {
            Record inner = record(read(root, wanted), names.getFirst());
            part = replaced(inner, names.subList(1, names.size()), value);
        } else {
            part = fitting(wanted, value);
        }
        return copy(root, wanted, part);
    }

    private Object fitting(RecordComponent wanted, Object value) {
        requireFits(wanted.getGenericType(), value);
        return value;
    }

    private void requireFits(Type type, Object value) {
        Class<?> outer = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        boolean fits = outer.isInstance(value);
        if (fits && type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            switch (value) {
                case Fact.Stated<?> stated -> requireFits(inner, stated.value());
                case List<?> list -> list.forEach(each -> requireFits(inner, each));
                default -> {}
            }
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    "expected " + outer.getSimpleName() + " at " + text + ", found " + value.getClass());
        }
    }

    private RecordComponent component(Object holder, String name) {
        Record record = record(holder, name);
        RecordComponent[] components = record.getClass().getRecordComponents();
        return Arrays.stream(components)
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown path " + text + ": "
                        + record.getClass().getSimpleName() + " has no '" + name + "' but "
                        + Arrays.stream(components)
                                .map(RecordComponent::getName)
                                .collect(Collectors.joining(", "))));
    }

    private Record record(Object part, String name) {
        if (part instanceof Record record && !(part instanceof Fact<?>)) {
            return record;
        }
        throw new IllegalArgumentException("unknown path " + text + ": nothing lies below '" + name + "'");
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R copy(R record, RecordComponent changed, Object part) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = Arrays.stream(components)
                .map(each -> each.getName().equals(changed.getName()) ? part : read(record, each))
                .toArray();
        try {
            Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
            return (R) canonical.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot copy " + record.getClass(), e);
        }
    }
}
