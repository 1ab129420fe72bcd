package xiezhi.core.admission;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import xiezhi.core.fact.Fact;

/** A record of the case of which nothing is known: every fact unknown, every list of unknown length. */
final class UnknownRecord {
    private UnknownRecord() {}

    /** Such a record; {@code type} holds facts, lists and records only. */
    static <R extends Record> R of(Class<R> type, String reason) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = Arrays.stream(components)
                .map(component -> part(component.getGenericType(), reason))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /** A list with one unknown element stands for a list of unknown length. */
    private static Object part(Type type, String reason) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? List.of(part(generic.getActualTypeArguments()[0], reason))
                    : Fact.unknown(reason);
        }
        return of(((Class<?>) type).asSubclass(Record.class), reason);
    }
}
