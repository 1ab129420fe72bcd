package xiezhi.store.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.wire.chain.ChainBreak.Kind;
import xiezhi.wire.chain.Link;
import xiezhi.wire.packet.ChainedPacket;
import xiezhi.wire.packet.PacketBreak;
import xiezhi.wire.packet.PacketCheck;
import xiezhi.wire.packet.PacketReport;
import xiezhi.wire.packet.PacketRoot;

/** Checks packets where they are kept: the chain of every day, every root, and that the chain goes as far as its writer says. */
public final class PacketVerification {
    private final DataSource connections;

    public PacketVerification(Database database) {
        connections = database.connections();
    }

    /**
     * Checks the packets of some days as of one moment.
     *
     * @param from first day of arrival
     * @param until last day of arrival
     * @param anchors roots of these days kept outside
     */
    public PacketReport check(LocalDate from, LocalDate until, List<PacketRoot> anchors) {
        Checking checking = new Checking(until, anchors);
        PacketRows.walk(connections, from, until, checking);
        return checking.check.report();
    }

    private static final class Checking implements PacketRows.Visitor {
        private final LocalDate until;
        private final List<PacketRoot> anchors;
        private PacketCheck check = new PacketCheck(0, List.of());

        Checking(LocalDate until, List<PacketRoot> anchors) {
            this.until = until;
            this.anchors = anchors;
        }

        @Override
        public void begin(long after) {
            check = new PacketCheck(after, anchors);
        }

        @Override
        public void packet(ChainedPacket packet, byte[] bytes, Link link) {
            check.packet(packet, link);
        }

        @Override
        public void root(PacketRows.Root root) {
            check.root(root.body(), root.link());
        }

        @Override
        public void end(Optional<Head> head) {
            long next = check.position() + 1;
            if (head.isPresent()
                    && !head.get().day().isAfter(until)
                    && head.get().position() >= next) {
                check.note(new PacketBreak(
                        Kind.REMOVED,
                        next,
                        "第 " + next + " 个数据包不见了：登记到第 " + head.get().position() + " 个"));
            }
        }
    }
}
