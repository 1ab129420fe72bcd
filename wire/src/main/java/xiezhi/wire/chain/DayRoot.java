package xiezhi.wire.chain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import xiezhi.wire.WireError;

/**
 * What binds all dockets at the end of a day: the Merkle root over the last lines of the dockets that grew since the root before, and the hashes of that root. The chain of roots thus covers every docket, and a day costs only what was written on it.
 *
 * @param day the day
 * @param position last line covered, of all dockets
 * @param dockets dockets that grew
 * @param tree Merkle root over their last lines, ordered by docket
 * @param previous hashes of the root before, {@link Link#ORIGIN} for the first
 */
public record DayRoot(LocalDate day, long position, long dockets, Link tree, Link previous) {

    /** The root of a day. */
    public static DayRoot of(LocalDate day, long position, List<DocketHead> grown, Link previous) {
        List<Link> leaves = grown.stream().sorted().map(DocketHead::leaf).toList();
        return new DayRoot(day, position, grown.size(), MerkleTree.root(leaves), previous);
    }

    /** Canonical JSON, in which a root is hashed, kept and published. */
    public String body() {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("day", day.toString());
        object.put("position", position);
        object.put("dockets", dockets);
        object.set("tree", tree.json());
        object.set("previous", previous.json());
        return CanonicalJson.of(object);
    }

    /** Hashes of the root. */
    public Link link() {
        return Link.of(body());
    }

    /** The file to be anchored outside, for example published or deposited with a notary. */
    public String anchorFile() {
        var object = link().json();
        object.set("root", JsonMapper.shared().readTree(body()));
        return CanonicalJson.of(object) + "\n";
    }

    /** The root that canonical JSON says. */
    public static DayRoot read(String body) throws WireError {
        try {
            return read(JsonMapper.shared().readTree(body));
        } catch (JacksonException problem) {
            throw new WireError("root", "JSON", problem.getOriginalMessage());
        }
    }

    /** The root in an anchor file; refuses one whose hashes are not its own. */
    public static DayRoot readAnchor(String file) throws WireError {
        JsonNode object;
        try {
            object = JsonMapper.shared().readTree(file);
        } catch (JacksonException problem) {
            throw new WireError("root", "JSON", problem.getOriginalMessage());
        }
        DayRoot root = read(object.path("root"));
        if (!Link.read(object).equals(root.link())) {
            throw new WireError("root", "日根和它自己的散列值", "散列值不符");
        }
        return root;
    }

    static DayRoot read(JsonNode object) throws WireError {
        try {
            return new DayRoot(
                    LocalDate.parse(object.path("day").asString("")),
                    object.path("position").asLong(-1),
                    object.path("dockets").asLong(-1),
                    Link.read(object.path("tree")),
                    Link.read(object.path("previous")));
        } catch (DateTimeParseException problem) {
            throw new WireError("root.day", "日期 yyyy-MM-dd", object.path("day").toString());
        }
    }
}
