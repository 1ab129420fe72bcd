package xiezhi.server.monitoring.receiver;

import java.util.List;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.receive.PacketSink;
import xiezhi.hj212.receive.ReceivedPacket;
import xiezhi.server.monitoring.KeptSignal;
import xiezhi.store.monitoring.Keeping;
import xiezhi.store.monitoring.RawPacket;
import xiezhi.store.monitoring.RawPackets;

/** Keeps what the receiver hands over in the store, a group in one durable transaction, and tells those who follow. */
final class StoreSink implements PacketSink {
    private final RawPackets store;
    private final KeptSignal signal;

    StoreSink(RawPackets store, KeptSignal signal) {
        this.store = store;
        this.signal = signal;
    }

    /** Throws what the store throws: then nothing of the group is answered. */
    @Override
    public List<Outcome> keep(List<ReceivedPacket> packets) {
        var kept = store.keep(packets.stream().map(StoreSink::raw).toList());
        signal.kept();
        return kept.stream()
                .map(keeping -> keeping == Keeping.KEPT ? Outcome.KEPT : Outcome.REPEATED)
                .toList();
    }

    private static RawPacket raw(ReceivedPacket received) {
        var packet = received.packet();
        return new RawPacket(
                received.arrivedAt(),
                received.from(),
                text(packet, Field.MN),
                text(packet, Field.QN),
                text(packet, Field.CN),
                packet.number(Field.PNO).orElse(0),
                packet.frame().bytes(),
                PacketValues.of(packet));
    }

    private static String text(Packet packet, Field field) {
        return packet.text(field).orElse("");
    }
}
