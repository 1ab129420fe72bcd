package xiezhi.core.casefile;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts of one record type, looked up once: a case is filled part by part, some thousand times.
 *
 * @param constructor canonical constructor
 * @param parts components in order
 */
record RecordShape(Constructor<?> constructor, List<Part> parts) {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return looked(type);
        }
    };

    RecordShape {
        parts = List.copyOf(parts);
    }

    /**
     * One component.
     *
     * @param name its name
     * @param index its place in the constructor
     * @param type its type with type arguments
     * @param getter reads it
     */
    record Part(String name, int index, Type type, Function<Object, Object> getter) {
        /** What the record holds there. */
        Object of(Record holder) {
            return Objects.requireNonNull(getter.apply(holder));
        }
    }

    /** The shape of a record type. */
    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Who may call is not asked again at every call: that took a third of the time. */
    private static <T extends AccessibleObject> T unchecked(T member) {
        member.trySetAccessible();
        return member;
    }

    private static RecordShape looked(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Part> parts = new ArrayList<>();
        for (var component : components) {
            parts.add(new Part(
                    component.getName(), parts.size(), component.getGenericType(), getter(component.getAccessor())));
        }
        try {
            return new RecordShape(unchecked(type.getDeclaredConstructor(types)), parts);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no canonical constructor of " + type, e);
        }
    }

    /** The accessor as code the Java machine can put where it is called, which it cannot with reflection. */
    @SuppressWarnings("unchecked")
    private static Function<Object, Object> getter(Method accessor) {
        try {
            var lookup = MethodHandles.privateLookupIn(accessor.getDeclaringClass(), MethodHandles.lookup());
            var handle = lookup.unreflect(accessor);
            var asFunction = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.genericMethodType(1),
                    handle,
                    handle.type().wrap());
            return (Function<Object, Object>) asFunction.getTarget().invoke();
        } catch (Throwable e) { // as a handle declares
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    /** The component of this name. */
    Optional<Part> part(String name) {
        for (var part : parts) {
            if (part.name().equals(name)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** All names, joined for messages. */
    String names() {
        return parts.stream().map(Part::name).collect(Collectors.joining(", "));
    }

    /** A copy of the record that differs in one part. */
    static <R extends Record> R copy(R record, Part changed, Object value) {
        return copy(record, Map.of(changed.name(), value));
    }

    /** A copy of the record that differs in these parts, by name. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R copy(R record, Map<String, Object> changed) {
        var shape = of(record.getClass());
        var values = new Object[shape.parts.size()];
        for (var part : shape.parts) {
            var value = changed.get(part.name());
            values[part.index()] = value == null ? part.of(record) : value;
        }
        try {
            return (R) shape.constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot copy " + record.getClass(), e);
        }
    }
}
