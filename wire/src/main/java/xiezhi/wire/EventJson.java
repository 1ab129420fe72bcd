package xiezhi.wire;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.EventType;

/**
 * Events as JSON: {@code {"type": tag, …fields of the record…}}. The form of a released event never changes; the golden
 * files in {@code src/test/golden} hold it.
 */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EventJson() {}

    /** One line of JSON. */
    public static String write(CaseEvent event) {
        return MAPPER.writeValueAsString(encode(event));
    }

    /** The event a line of JSON says; refuses unknown types, unknown fields and values of the wrong kind. */
    public static CaseEvent read(String line) throws WireError {
        try {
            return decode(MAPPER.readTree(line));
        } catch (JacksonException problem) {
            throw new WireError("$", "JSON", problem.getOriginalMessage());
        }
    }

    static ObjectNode encode(CaseEvent event) {
        var object = JsonNodeFactory.instance.objectNode().put("type", event.tag());
        RecordJson.encode((Record) event).properties().forEach(field -> object.set(field.getKey(), field.getValue()));
        return object;
    }

    static CaseEvent decode(JsonNode object) throws WireError {
        var tag = object.path("type").asString("");
        var type = EventType.of(tag).orElse(null);
        if (type == null) {
            var known = EventType.all().stream().map(EventType::tag).collect(Collectors.joining("、"));
            throw new WireError("type", "事件之一：" + known, object.path("type").toString());
        }
        var fields = JsonNodeFactory.instance.objectNode();
        object.properties().stream()
                .filter(field -> !field.getKey().equals("type"))
                .forEach(field -> fields.set(field.getKey(), field.getValue()));
        return (CaseEvent) RecordJson.decode(fields, type.type(), tag);
    }
}
