package xiezhi.store.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.Sql;
import xiezhi.wire.chain.Link;
import xiezhi.wire.packet.ChainedPacket;

/**
 * Writes the bytes of packets with COPY and nothing else, no chain, no identity and no values: what a trial compares {@link RawPackets} with. Only for an empty database of its own; whatever checks that database afterwards finds its packets unchained.
 */
public final class PlainCopy {
    private final DataSource connections;
    private final Partitions partitions = new Partitions();
    private long position;

    /**
     * A writer into an empty database.
     *
     * @throws IllegalArgumentException when packets were kept there
     */
    public PlainCopy(Database database) {
        connections = database.connections();
        if (Sql.reading(connections, connection -> Sql.one(connection, "monitoring/head", Head::of))
                .isPresent()) {
            throw new IllegalArgumentException("expected a database without packets");
        }
    }

    /** Writes packets in one durable transaction. */
    public synchronized void write(List<RawPacket> packets) {
        CopyText rows = new CopyText();
        for (RawPacket packet : packets) {
            position++;
            rows.number(position)
                    .plain(ChainedPacket.dayOf(packet.arrivedAt()).toString())
                    .plain(packet.arrivedAt().toString());
            for (int text = 0; text < 4; text++) {
                rows.plain("");
            }
            rows.number(0).bytes(packet.bytes()).hex(Link.ORIGIN.sha256()).hex(Link.ORIGIN.sm3());
            rows.endRow();
        }
        LocalDate day = ChainedPacket.dayOf(packets.getFirst().arrivedAt());
        Sql.writing(connections, connection -> {
            partitions.make(connection, Set.of(Partitions.Wanted.day("raw_packet", day)));
            rows.send(connection, "monitoring/copy-packets");
            return true;
        });
        partitions.committed(Set.of(Partitions.Wanted.day("raw_packet", day)));
    }
}
