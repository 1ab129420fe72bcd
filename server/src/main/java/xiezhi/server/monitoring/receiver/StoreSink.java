package xiezhi.server.monitoring.receiver;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.receive.PacketSink;
import xiezhi.hj212.receive.ReceivedPacket;
import xiezhi.server.monitoring.KeptSignal;
import xiezhi.store.DatabaseFailure;
import xiezhi.store.monitoring.Keeping;
import xiezhi.store.monitoring.RawPacket;
import xiezhi.store.monitoring.RawPackets;

/**
 * Keeps what the receiver hands over in the store, a group in one durable transaction, and tells those who follow.
 *
 * <p>What the database refuses for what it says, and not because it is away, must not keep others out, or come again for
 * ever: the group is halved until the packet is found, and that one is kept without its values; the bytes are its evidence.
 */
final class StoreSink implements PacketSink {
    private static final Logger LOG = LoggerFactory.getLogger(StoreSink.class);
    /** Classes of SQLSTATE that are about what was to be written: data, constraints, limits of the program. */
    private static final Set<String> CONTENT = Set.of("22", "23", "54");

    private final RawPackets store;
    private final KeptSignal signal;
    private final PeriodLabels labels;
    private final LongAdder keptInPart = new LongAdder();
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    StoreSink(RawPackets store, KeptSignal signal, PeriodLabels labels) {
        this.store = store;
        this.signal = signal;
        this.labels = labels;
    }

    /** Throws what the store throws: then nothing of the group is answered. */
    @Override
    public List<Outcome> keep(List<ReceivedPacket> packets) {
        var kept = kept(packets.stream().map(this::raw).toList());
        signal.kept();
        for (var number = 0; number < kept.size(); number++) {
            if (kept.get(number) == Keeping.KEPT_IN_PART) {
                keptInPart.increment();
                warn(text(packets.get(number).packet(), Field.MN));
            }
        }
        return kept.stream()
                .map(keeping -> keeping == Keeping.REPEATED ? Outcome.REPEATED : Outcome.KEPT)
                .toList();
    }

    /** Once for each device; only devices of the register come as far as here. */
    private void warn(String mn) {
        if (warned.add(mn)) {
            LOG.warn(
                    "device {} uses too many codes of factors: values of further ones are not kept, its packets are",
                    mn);
        }
    }

    /** Packets kept without the values of factors of which their device uses too many, since the start. */
    long keptInPart() {
        return keptInPart.sum();
    }

    private List<Keeping> kept(List<RawPacket> packets) {
        try {
            return store.keep(packets);
        } catch (DatabaseFailure problem) {
            if (!isAboutContent(problem)) {
                throw problem;
            }
            if (packets.size() > 1) {
                var half = packets.size() / 2;
                return Stream.of(packets.subList(0, half), packets.subList(half, packets.size()))
                        .flatMap(part -> kept(part).stream())
                        .toList();
            }
            LOG.error(
                    "the values of a packet of {} cannot be kept, its bytes are",
                    packets.getFirst().mn(),
                    problem);
            return store.keep(List.of(withoutValues(packets.getFirst())));
        }
    }

    private static boolean isAboutContent(DatabaseFailure problem) {
        return problem.getCause() instanceof SQLException cause
                && CONTENT.contains(String.valueOf(cause.getSQLState()).substring(0, 2));
    }

    private static RawPacket withoutValues(RawPacket packet) {
        return new RawPacket(
                packet.arrivedAt(),
                packet.source(),
                packet.mn(),
                packet.qn(),
                packet.cn(),
                packet.pno(),
                packet.bytes(),
                List.of());
    }

    private RawPacket raw(ReceivedPacket received) {
        var packet = received.packet();
        return new RawPacket(
                received.arrivedAt(),
                received.from(),
                text(packet, Field.MN),
                text(packet, Field.QN),
                text(packet, Field.CN),
                packet.number(Field.PNO).orElse(0),
                packet.frame().bytes(),
                PacketValues.of(packet, labels));
    }

    private static String text(Packet packet, Field field) {
        return packet.text(field).orElse("");
    }
}
