package xiezhi.wire.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.ChainBreak.Kind;
import xiezhi.wire.chain.Link;

/**
 * Checks packets, handed over in the order they are kept in, and names the first broken link. It needs no database and no clock.
 *
 * <p>After a break it looks further to the end of the day: a packet that fits the broken place but stands elsewhere tells a change of order from a change or a removal.
 */
public final class PacketCheck {
    /** The first broken place: what belongs there has this position and these hashes before it. */
    private record Place(long position, LocalDate day, Link previous) {}

    private final Map<LocalDate, String> anchors = new HashMap<>();
    private @Nullable PacketBreak broken;
    private @Nullable Place place;
    private @Nullable LocalDate day;
    private @Nullable LocalDate rootedUntil;
    private @Nullable Link lastRoot;
    private Link last = Link.ORIGIN;
    private Instant arrivedAt = Instant.MIN;
    private long position;
    private long endOfDayBefore;
    private long packets;
    private long days;
    private long roots;

    /**
     * A check that has seen nothing yet.
     *
     * @param after position of the last packet before those handed over
     * @param anchors roots kept outside, which the days must agree with
     */
    public PacketCheck(long after, List<PacketRoot> anchors) {
        position = after;
        endOfDayBefore = after;
        anchors.forEach(root -> this.anchors.put(root.day(), root.body()));
    }

    /** Checks the next packet against the hashes kept with it. */
    public void packet(ChainedPacket packet, Link kept) {
        if (broken != null) {
            lookFurther(packet, kept);
            return;
        }
        packets++;
        beginDay(packet);
        Link expected = packet.link(last);
        boolean isEarlier = packet.arrivedAt().isBefore(arrivedAt) || !packet.isInItsDay();
        if (packet.position() > position + 1) {
            breakAt(Kind.REMOVED, packet.day(), position + 1, "不见了：下一个是第 " + packet.position() + " 个");
        } else if (packet.position() <= position) {
            breakAt(Kind.REORDERED, packet.day(), packet.position(), "的次序不对");
        } else if (!expected.equals(kept)) {
            Kind kind = isEarlier ? Kind.BACK_DATED : Kind.EDITED;
            breakAt(kind, packet.day(), packet.position(), "被改动：内容与散列值不符");
        } else if (isEarlier) {
            breakAt(Kind.BACK_DATED, packet.day(), packet.position(), "的到达时间早于上一个或不在当日，被倒填");
        }
        last = kept;
        arrivedAt = packet.arrivedAt();
        position = packet.position();
    }

    /** Checks the root of the day whose packets were handed over last, or of a day without packets. */
    public void root(String body, Link kept) {
        if (broken != null) {
            return;
        }
        roots++;
        PacketRoot root;
        try {
            root = PacketRoot.read(body);
        } catch (WireError problem) {
            note(new PacketBreak(Kind.WRONG_ROOT, 0, "日根读不出：" + problem.getMessage()));
            return;
        }
        boolean isDayOver = root.day().equals(day);
        long after = isDayOver ? endOfDayBefore : position;
        Link link = isDayOver ? last : Link.ORIGIN;
        if (!Link.of(body).equals(kept)) {
            note(new PacketBreak(Kind.WRONG_ROOT, 0, root.day() + " 的日根被改动：与它的散列值不符"));
        } else if (root.after() == after && root.last() > position) {
            note(new PacketBreak(
                    Kind.REMOVED, position + 1, "第 " + (position + 1) + " 个数据包不见了：日根记有第 " + root.last() + " 个"));
        } else if (root.after() != after
                || root.last() != position
                || !root.link().equals(link)) {
            note(new PacketBreak(Kind.WRONG_ROOT, 0, root.day() + " 的日根与当日的数据包不符"));
        } else if (lastRoot != null && !root.previous().equals(lastRoot)) {
            note(new PacketBreak(Kind.WRONG_ROOT, 0, root.day() + " 的日根与前一日的日根接不上"));
        }
        anchored(root);
        lastRoot = kept;
        rootedUntil = root.day();
    }

    /** Notes a break that only the bearer of the packets can see; an earlier one stands. */
    public void note(PacketBreak found) {
        if (broken == null) {
            broken = found;
        }
    }

    /** Position of the last packet seen. */
    public long position() {
        return position;
    }

    /** What all of it showed. */
    public PacketReport report() {
        if (broken == null && !anchors.isEmpty()) {
            note(new PacketBreak(
                    Kind.WRONG_ROOT, 0, "外部留存的 " + anchors.keySet().iterator().next() + " 日根在这里没有"));
        }
        return new PacketReport(packets, days, roots, Optional.ofNullable(rootedUntil), Optional.ofNullable(broken));
    }

    private void beginDay(ChainedPacket packet) {
        if (packet.day().equals(day)) {
            return;
        }
        day = packet.day();
        days++;
        endOfDayBefore = position;
        last = Link.ORIGIN;
    }

    private void breakAt(Kind kind, LocalDate on, long at, String what) {
        note(new PacketBreak(kind, at, "第 " + at + " 个数据包" + what));
        place = new Place(position + 1, on, last);
    }

    /** A packet that fits the broken place was moved; the first one that does settles it. */
    private void lookFurther(ChainedPacket packet, Link kept) {
        if (place == null || !packet.day().equals(place.day())) {
            place = null;
            return;
        }
        var there = new ChainedPacket(
                place.position(),
                packet.day(),
                packet.arrivedAt(),
                packet.source(),
                packet.mn(),
                packet.qn(),
                packet.cn(),
                packet.pno(),
                packet.content());
        if (there.link(place.previous()).equals(kept)) {
            broken = new PacketBreak(
                    Kind.REORDERED,
                    place.position(),
                    "第 " + place.position() + " 个数据包被调换：它在第 " + packet.position() + " 个的位置");
            place = null;
        }
    }

    private void anchored(PacketRoot root) {
        String anchor = anchors.remove(root.day());
        if (anchor != null && !anchor.equals(root.body())) {
            note(new PacketBreak(Kind.WRONG_ROOT, 0, root.day() + " 的日根与外部留存的不符"));
        }
    }
}
