package xiezhi.hj212.join;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;

/**
 * Joins the parts of packets that were split. Parts belong together by MN, ST, CN, DataTime and PNUM; QN differs from part
 * to part in the standard's own example, and with some senders it does not. Each part is complete in itself, so a part that
 * never comes costs only its own factors: use every part at once and the join for knowing what is missing.
 *
 * <p>Moments come in as milliseconds from any start, as long as they do not go back.
 */
public final class PartJoiner {
    private final int mostOpen;
    private final int mostParts;
    private final long timeoutMillis;
    private final Map<Key, Open> open = new LinkedHashMap<>();

    private record Key(String mn, String st, String cn, String dataTime, int count) {}

    private static final class Open {
        private final @Nullable Packet[] parts;
        private final long sinceMillis;
        private int there;
        private boolean hasRevision;

        Open(int count, long sinceMillis) {
            this.parts = new Packet[count];
            this.sinceMillis = sinceMillis;
        }
    }

    /**
     * @param mostOpen how many packets may wait for parts at once; when one more comes the oldest is given up
     * @param mostParts greatest PNUM that is believed
     * @param timeoutMillis how long to wait for the last part
     */
    public PartJoiner(int mostOpen, int mostParts, long timeoutMillis) {
        if (mostOpen < 1 || mostParts < 1 || timeoutMillis < 1) {
            throw new IllegalArgumentException(
                    "expected limits of 1 or more, found " + mostOpen + ", " + mostParts + ", " + timeoutMillis);
        }
        this.mostOpen = mostOpen;
        this.mostParts = mostParts;
        this.timeoutMillis = timeoutMillis;
    }

    /**
     * Takes a packet and gives back what it completes: a packet that is no part at once, a part when it is the last of its
     * kind. When room is needed the oldest incomplete packet comes back as well, first.
     */
    public List<JoinedPacket> accept(Packet packet, long nowMillis) {
        var done = new ArrayList<JoinedPacket>(expire(nowMillis));
        int count = packet.number(Field.PNUM).orElse(1);
        int number = packet.number(Field.PNO).orElse(1);
        if (count < 2 || count > mostParts || number < 1 || number > count) {
            done.add(new JoinedPacket(List.of(packet), 1, false));
            return done;
        }
        Key key = new Key(
                packet.text(Field.MN).orElse(""),
                packet.text(Field.ST).orElse(""),
                packet.text(Field.CN).orElse(""),
                packet.value("DataTime").orElse(packet.text(Field.QN).orElse("")),
                count);
        if (!open.containsKey(key) && open.size() == mostOpen) {
            oldest().ifPresent(done::add);
        }
        Open waiting = open.computeIfAbsent(key, ignored -> new Open(count, nowMillis));
        put(waiting, number - 1, packet);
        if (waiting.there == count) {
            open.remove(key);
            done.add(joined(waiting));
        }
        return done;
    }

    /** Gives up what has waited too long and gives back the parts that came. */
    public List<JoinedPacket> expire(long nowMillis) {
        var late = new ArrayList<JoinedPacket>();
        Iterator<Open> all = open.values().iterator();
        while (all.hasNext()) {
            Open waiting = all.next();
            if (nowMillis - waiting.sinceMillis < timeoutMillis) {
                break;
            }
            all.remove();
            late.add(joined(waiting));
        }
        return late;
    }

    /** How many packets wait for parts. */
    public int waiting() {
        return open.size();
    }

    private Optional<JoinedPacket> oldest() {
        Iterator<Open> all = open.values().iterator();
        if (!all.hasNext()) {
            return Optional.empty();
        }
        Open first = all.next();
        all.remove();
        return Optional.of(joined(first));
    }

    private static void put(Open waiting, int place, Packet packet) {
        Packet there = waiting.parts[place];
        if (there == null) {
            waiting.there++;
        } else if (!there.segment().equals(packet.segment())) {
            waiting.hasRevision = true;
        }
        waiting.parts[place] = packet;
    }

    private static JoinedPacket joined(Open waiting) {
        var parts = new ArrayList<Packet>();
        for (Packet part : waiting.parts) {
            if (part != null) {
                parts.add(part);
            }
        }
        return new JoinedPacket(parts, waiting.parts.length, waiting.hasRevision);
    }
}
