package xiezhi.wire;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

/**
 * Records of the core as JSON objects, field by field under the component's name. What is absent is left out. A stated
 * fact that was entered is its bare value; one that was read is {@code {"value","sure","places"}}; an unknown one is
 * {@code {"unknown": reason}}. A field nobody has is an error: silence would lose data.
 */
final class RecordJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    static ObjectNode encode(Record record) {
        var object = NODES.objectNode();
        for (var part : RecordParts.of(record.getClass()).parts()) {
            var node = encodeValue(part.of(record));
            if (node != null) {
                object.set(part.name(), node);
            }
        }
        return object;
    }

    static @Nullable JsonNode encodeValue(Object value) {
        return switch (value) {
            case Fact<?> fact -> encodeFact(fact);
            case List<?> list -> encodeList(list);
            case CaseEvent event -> EventJson.encode(event);
            case Record record -> {
                var object = encode(record);
                yield object.isEmpty() ? null : object;
            }
            default -> Scalars.encode(value);
        };
    }

    private static @Nullable JsonNode encodeList(List<?> list) {
        if (list.isEmpty()) {
            return null;
        }
        var array = NODES.arrayNode();
        for (var element : list) {
            var node = encodeValue(element);
            array.add(node == null ? NODES.objectNode() : node);
        }
        return array;
    }

    private static @Nullable JsonNode encodeFact(Fact<?> fact) {
        return switch (fact) {
            case Fact.Absent<?> _ -> null;
            case Fact.Unknown<?> unknown -> NODES.objectNode().put("unknown", unknown.reason());
            case Fact.Stated<?> stated when stated.isSure() && stated.places().isEmpty() -> bare(stated.value());
            case Fact.Stated<?> stated -> {
                var object = NODES.objectNode();
                object.set("value", bare(stated.value()));
                object.put("sure", stated.isSure());
                var places = object.putArray("places");
                stated.places().forEach(place -> places.add(encode(place)));
                yield object;
            }
        };
    }

    private static JsonNode bare(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case Record record -> encode(record);
            default -> Scalars.encode(value);
        };
    }

    static <T> T decode(JsonNode node, Class<T> type, String path) throws WireError {
        if (!node.isObject()) {
            throw new WireError(path, "对象", node.toString());
        }
        var known = RecordParts.of(type);
        refuseUnknownFields(node, known.names(), path);
        var values = new Object[known.parts().size()];
        for (int i = 0; i < values.length; i++) {
            var part = known.parts().get(i);
            values[i] = decodeValue(node.path(part.name()), part.type(), path + "." + part.name());
        }
        return construct(type, known, values, path);
    }

    private static void refuseUnknownFields(JsonNode node, Set<String> names, String path) throws WireError {
        for (var name : node.propertyNames()) {
            if (!names.contains(name)) {
                throw new WireError(path, "字段 " + names.stream().sorted().toList(), name);
            }
        }
    }

    private static Object decodeValue(JsonNode node, Type type, String path) throws WireError {
        if (type instanceof ParameterizedType generic) {
            var argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class
                    ? decodeList(node, argument, path)
                    : decodeFact(node, (Class<?>) argument, path);
        }
        var plain = (Class<?>) type;
        if (plain == CaseEvent.class) {
            return EventJson.decode(node);
        }
        if (plain.isRecord()) {
            return decode(node.isMissingNode() ? NODES.objectNode() : node, plain, path);
        }
        if (node.isMissingNode()) {
            throw new WireError(path, "一个值", "没有这个字段");
        }
        return Scalars.decode(node, plain, path);
    }

    private static List<Object> decodeList(JsonNode node, Type element, String path) throws WireError {
        var list = new ArrayList<Object>();
        if (!node.isMissingNode() && !node.isArray()) {
            throw new WireError(path, "数组", node.toString());
        }
        int index = 0;
        for (var item : node.values()) {
            list.add(decodeValue(item, element, path + "[" + index++ + "]"));
        }
        return list;
    }

    private static Fact<?> decodeFact(JsonNode node, Class<?> type, String path) throws WireError {
        if (node.isMissingNode()) {
            return Fact.absent();
        }
        if (node.isObject() && node.has("unknown")) {
            return Fact.unknown((String) Scalars.decode(node.path("unknown"), String.class, path + ".unknown"));
        }
        if (!node.isObject() || !node.has("value")) {
            return Fact.of(decodeBare(node, type, path));
        }
        var places = new ArrayList<Place>();
        for (var place : node.path("places").values()) {
            places.add(decode(place, Place.class, path + ".places"));
        }
        boolean isSure = node.path("sure").asBoolean(true);
        return new Fact.Stated<>(decodeBare(node.path("value"), type, path + ".value"), isSure, places);
    }

    private static Object decodeBare(JsonNode node, Class<?> type, String path) throws WireError {
        return type.isRecord() ? decode(node, type, path) : Scalars.decode(node, type, path);
    }

    private static <T> T construct(Class<T> type, RecordParts known, Object[] values, String path) throws WireError {
        try {
            return type.cast(known.constructor().newInstance(values));
        } catch (InvocationTargetException problem) {
            throw new WireError(path, "合法的 " + type.getSimpleName(), String.valueOf(problem.getCause()));
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException("expected a public record, found " + type, problem);
        }
    }
}
