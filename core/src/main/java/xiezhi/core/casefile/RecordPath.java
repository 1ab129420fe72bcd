package xiezhi.core.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
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
        if (!isPath(text)) {
            throw new IllegalArgumentException("expected names joined by dots, found '" + text + "'");
        }
    }

    /** Whether a text has the form of a path. */
    public static boolean isPath(String text) {
        var isStart = true;
        for (var at = 0; at < text.length(); at++) {
            var isLetter = isLetter(text.charAt(at));
            if (!isLetter && (isStart || text.charAt(at) != '.')) {
                return false;
            }
            isStart = !isLetter;
        }
        return !isStart;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    /** The part of the record at this path. */
    public Object in(Record root) {
        Object part = root;
        for (String name : text.split("\\.")) {
            part = component(part, name).of((Record) part);
        }
        return part;
    }

    /** Whether records of that type have a fact at this path. */
    public boolean leadsToFact(Class<? extends Record> root) {
        Type type = root;
        for (String name : text.split("\\.")) {
            if (!(type instanceof Class<?> holder) || !holder.isRecord()) {
                return false;
            }
            Optional<RecordShape.Part> part =
                    RecordShape.of(holder.asSubclass(Record.class)).part(name);
            if (part.isEmpty()) {
                return false;
            }
            type = part.get().type();
        }
        return type instanceof ParameterizedType generic && generic.getRawType() == Fact.class;
    }

    /** A copy of the record with the part at this path replaced; the record itself is left alone. */
    public <R extends Record> R with(R root, Object value) {
        return replaced(root, List.of(text.split("\\.")), value);
    }

    /** As {@link #with}, of the part that the first name leads to: a copy of that part. */
    Record withinPart(Object part, Object value) {
        List<String> names = List.of(text.split("\\."));
        return replaced(record(part, names.getFirst()), names.subList(1, names.size()), value);
    }

    private <R extends Record> R replaced(R root, List<String> names, Object value) {
        RecordShape.Part wanted = component(root, names.getFirst());
        Object part;
        if (names.size() > 1) {
            Record inner = record(wanted.of(root), names.getFirst());
            part = replaced(inner, names.subList(1, names.size()), value);
        } else {
            part = fitting(wanted, value);
        }
        return RecordShape.copy(root, wanted, part);
    }

    private Object fitting(RecordShape.Part wanted, Object value) {
        requireFits(wanted.type(), value);
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

    private RecordShape.Part component(Object holder, String name) {
        Record record = record(holder, name);
        return RecordShape.of(record.getClass())
                .part(name)
                .orElseThrow(() -> new IllegalArgumentException("unknown path " + text + ": "
                        + record.getClass().getSimpleName() + " has no '" + name + "' but "
                        + RecordShape.of(record.getClass()).names()));
    }

    private Record record(Object part, String name) {
        if (part instanceof Record record && !(part instanceof Fact<?>)) {
            return record;
        }
        throw new IllegalArgumentException("unknown path " + text + ": nothing lies below '" + name + "'");
    }
}
