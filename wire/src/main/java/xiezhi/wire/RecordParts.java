package xiezhi.wire;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The components of one record type, looked up once: a case has some hundred records and each line of a docket passes here.
 *
 * @param constructor canonical constructor
 * @param parts components in order
 * @param names their names
 */
record RecordParts(Constructor<?> constructor, List<Part> parts, Set<String> names) {
    private static final ClassValue<RecordParts> KNOWN = new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
            return looked(type);
        }
    };

    RecordParts {
        parts = List.copyOf(parts);
        names = Set.copyOf(names);
    }

    /** One component: its name, its type with type arguments, and what reads it. */
    record Part(String name, Type type, Method accessor) {
        /** What the record holds there. */
        Object of(Record holder) {
            try {
                return accessor.invoke(holder);
            } catch (IllegalAccessException | InvocationTargetException problem) {
                throw new IllegalStateException("expected a public record, found " + holder.getClass(), problem);
            }
        }
    }

    /** The components of a record type. */
    static RecordParts of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Who may call is not asked again at every call: that took a third of the time. */
    private static <T extends AccessibleObject> T unchecked(T member) {
        member.trySetAccessible();
        return member;
    }

    private static RecordParts looked(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var parts = Arrays.stream(components)
                .map(each -> new Part(each.getName(), each.getGenericType(), unchecked(each.getAccessor())))
                .toList();
        try {
            return new RecordParts(
                    unchecked(type.getDeclaredConstructor(types)),
                    parts,
                    parts.stream().map(Part::name).collect(Collectors.toSet()));
        } catch (NoSuchMethodException problem) {
            throw new IllegalStateException("expected a record, found " + type, problem);
        }
    }
}
