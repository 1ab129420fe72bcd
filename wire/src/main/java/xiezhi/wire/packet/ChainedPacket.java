package xiezhi.wire.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.wire.chain.CanonicalJson;
import xiezhi.wire.chain.Link;

/**
 * What is hashed of a raw packet, but for the hashes of the packet before it.
 *
 * @param position number among all packets, from 1, without gaps
 * @param day day of arrival in China; every day has a chain of its own
 * @param arrivedAt moment of arrival, in whole microseconds; never before that of the packet before
 * @param source address it came from
 * @param mn number of the device as sent
 * @param qn number of the request as sent, empty when there was none
 * @param cn command as sent
 * @param pno number of the part, 0 when it came whole
 * @param content hashes of its bytes
 */
public record ChainedPacket(
        long position,
        LocalDate day,
        Instant arrivedAt,
        String source,
        String mn,
        String qn,
        String cn,
        int pno,
        Link content) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Day in China of a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, CHINA);
    }

    /** Hashes of the packet behind the one before it in its day, {@link Link#ORIGIN} for the first. */
    public Link link(Link previous) {
        ObjectNode object = marks();
        object.put("sha256", content.sha256());
        object.put("sm3", content.sm3());
        object.set("previous", previous.json());
        return Link.of(CanonicalJson.of(object));
    }

    /** Whether the moment of arrival lies in the day it is counted to. */
    boolean isInItsDay() {
        return dayOf(arrivedAt).equals(day);
    }

    /** All but hashes. */
    ObjectNode marks() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("position", position);
        object.put("day", day.toString());
        object.put("arrivedAt", arrivedAt.toString());
        object.put("source", source);
        object.put("mn", mn);
        object.put("qn", qn);
        object.put("cn", cn);
        object.put("pno", pno);
        return object;
    }
}
