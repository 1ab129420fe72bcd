package xiezhi.wire.packet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.CanonicalJson;
import xiezhi.wire.chain.Link;

/**
 * What binds the packets of a day, and the day to the one before it. A day without packets ends where it begins.
 *
 * @param day the day
 * @param after position of the last packet before the day
 * @param last position of the last packet of the day
 * @param link hashes of that packet, {@link Link#ORIGIN} when the day has none
 * @param previous hashes of the root before, {@link Link#ORIGIN} for the first
 */
public record PacketRoot(LocalDate day, long after, long last, Link link, Link previous) {

    /** Canonical JSON, in which a root is hashed, kept and published. */
    public String body() {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("day", day.toString());
        object.put("after", after);
        object.put("last", last);
        object.set("link", link.json());
        object.set("previous", previous.json());
        return CanonicalJson.of(object);
    }

    /** The root that canonical JSON says. */
    public static PacketRoot read(String body) throws WireError {
        try {
            return read(JsonMapper.shared().readTree(body));
        } catch (JacksonException problem) {
            throw new WireError("root", "JSON", problem.getOriginalMessage());
        }
    }

    /** Whether JSON is a root of packets kept outside, and not one of dockets. */
    public static boolean isAnchor(String file) {
        try {
            return JsonMapper.shared().readTree(file).path("root").has("after");
        } catch (JacksonException noJson) {
            return false;
        }
    }

    /**
     * A root kept outside: the line with it in an export.
     *
     * @throws WireError when it is none, or its hashes are not of it
     */
    public static PacketRoot readAnchor(String file) throws WireError {
        try {
            JsonNode object = JsonMapper.shared().readTree(file);
            PacketRoot root = read(object.path("root"));
            if (!Link.read(object).equals(Link.of(root.body()))) {
                throw new WireError("root", "日根和它自己的散列值", "散列值不符");
            }
            return root;
        } catch (JacksonException problem) {
            throw new WireError("root", "JSON", problem.getOriginalMessage());
        }
    }

    private static PacketRoot read(JsonNode object) throws WireError {
        try {
            return new PacketRoot(
                    LocalDate.parse(object.path("day").asString("")),
                    object.path("after").asLong(-1),
                    object.path("last").asLong(-1),
                    Link.read(object.path("link")),
                    Link.read(object.path("previous")));
        } catch (DateTimeParseException problem) {
            throw new WireError("root.day", "日期 yyyy-MM-dd", object.path("day").toString());
        }
    }
}
