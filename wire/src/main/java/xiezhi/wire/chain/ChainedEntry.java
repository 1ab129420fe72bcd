package xiezhi.wire.chain;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.StoredEntry;
import xiezhi.wire.EntryJson;
import xiezhi.wire.WireError;

/**
 * A line of a docket bound to the line before it.
 *
 * @param body canonical JSON of the line, its docket, its position among all lines and the hashes of the docket's line before
 * @param link hashes of the body
 */
public record ChainedEntry(String body, Link link) {

    /** Binds a line to the one before it in its docket, {@link Link#ORIGIN} for the first. */
    public static ChainedEntry of(StoredEntry line, Link previous) {
        return bound(EntryJson.encode(line.entry()), line, previous);
    }

    /** The same where the day and the event of the line are at hand as {@link EntryJson} writes them. */
    public static ChainedEntry of(StoredEntry line, ObjectNode dated, Link previous) {
        return bound(EntryJson.encode(line.entry(), dated), line, previous);
    }

    private static ChainedEntry bound(ObjectNode object, StoredEntry line, Link previous) {
        object.put("docket", line.docket().value());
        object.put("position", line.position());
        object.set("previous", previous.json());
        String body = CanonicalJson.of(object);
        return new ChainedEntry(body, Link.of(body));
    }

    /** What the body says. */
    public StoredEntry line() throws WireError {
        ObjectNode object = (ObjectNode) object();
        object.remove("previous");
        long position = object.path("position").asLong(0);
        String docket = object.path("docket").asString("");
        object.remove("position");
        object.remove("docket");
        DocketEntry entry = EntryJson.decode(object);
        return new StoredEntry(position, new DocketId(docket), entry);
    }

    /** The body as JSON. */
    JsonNode object() throws WireError {
        try {
            JsonNode object = JsonMapper.shared().readTree(body);
            if (object.isObject()) {
                return object;
            }
        } catch (JacksonException problem) {
            throw new WireError("entry", "JSON", problem.getOriginalMessage());
        }
        throw new WireError("entry", "对象", body);
    }
}
