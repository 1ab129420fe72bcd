package xiezhi.wire;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketEntry;

/** Lines of a docket as JSON: {@code {"seq", "happenedOn", "recordedAt", "by", "event"}}; an event by {@link EventJson}. */
public final class EntryJson {
    private EntryJson() {}

    /** The line as an object; a day not stated is left out. */
    public static ObjectNode encode(DocketEntry entry) {
        return RecordJson.encode(entry);
    }

    /** The same, where the event and its day are at hand as an object. */
    public static ObjectNode encode(DocketEntry entry, ObjectNode dated) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.setAll(dated);
        object.put("seq", entry.seq());
        object.set("recordedAt", Scalars.encode(entry.recordedAt()));
        object.put("by", entry.by());
        return object;
    }

    /** The event and its day as an object. */
    public static ObjectNode encode(DatedEvent event) {
        return RecordJson.encode(event);
    }

    /** The line an object says; refuses unknown fields and values of the wrong kind. */
    public static DocketEntry decode(JsonNode object) throws WireError {
        return RecordJson.decode(object, DocketEntry.class, "entry");
    }
}
