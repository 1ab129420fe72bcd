package xiezhi.server.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events without the places their facts were read at: a third of the size. What is sure is a bare value, as if entered. */
final class BareFacts {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String VALUE = "value";
    private static final String PLACES = "places";

    private BareFacts() {}

    /** The event as JSON. */
    static String of(String event) {
        return MAPPER.writeValueAsString(bare(MAPPER.readTree(event)));
    }

    private static JsonNode bare(JsonNode node) {
        if (node.isArray()) {
            var array = MAPPER.createArrayNode();
            node.values().forEach(each -> array.add(bare(each)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        var isRead = node.has(VALUE) && node.has(PLACES);
        if (isRead && node.path("sure").asBoolean(true)) {
            return bare(node.path(VALUE));
        }
        var object = MAPPER.createObjectNode();
        node.properties().forEach(field -> object.set(field.getKey(), bare(field.getValue())));
        return isRead ? object.set(PLACES, MAPPER.createArrayNode()) : object;
    }
}
