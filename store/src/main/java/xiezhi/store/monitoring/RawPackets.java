package xiezhi.store.monitoring;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.DatabaseFailure;
import xiezhi.store.Sql;
import xiezhi.store.monitoring.Partitions.Wanted;
import xiezhi.store.monitoring.SeriesRegister.Series;
import xiezhi.wire.chain.Link;
import xiezhi.wire.packet.ChainedPacket;

/**
 * The packets of automatic monitoring in PostgreSQL, each bound to the one before it in its day, with their values.
 *
 * <p>Writers wait for each other; what can be computed outside is computed before the wait. Answer a device only after {@link #keep} has returned.
 */
public final class RawPackets {
    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource connections;
    private final SeriesRegister register;
    private final Partitions partitions = new Partitions();

    public RawPackets(Database database) {
        connections = database.connections();
        register = new SeriesRegister(connections);
    }

    /** A packet with what was computed of it before the wait. */
    private record Ready(RawPacket packet, Link content, PacketIdentity identity) {
        static Ready of(RawPacket packet) {
            Link content = Link.of(packet.bytes());
            return new Ready(packet, content, PacketIdentity.of(packet, content));
        }
    }

    /** What a transaction wrote and must be remembered once it is durable. */
    private record Written(List<Keeping> answers, ReadingRows readings, Set<Wanted> made) {}

    /**
     * Keeps packets and their values in one durable transaction: all or, when this throws, perhaps none; then send them again. The answers are in the order of the packets.
     *
     * @throws DatabaseFailure when the database does not answer
     */
    public List<Keeping> keep(List<RawPacket> packets) {
        List<Ready> ready = packets.stream().map(Ready::of).toList();
        register.number(unnumbered(packets));
        Written written;
        try {
            written = Sql.writing(connections, connection -> write(connection, ready, true));
        } catch (DatabaseFailure problem) {
            if (!isTaken(problem)) {
                throw problem;
            }
            // Another program wrote values of these devices: look before writing.
            written = Sql.writing(connections, connection -> write(connection, ready, false));
        }
        written.readings().committed();
        partitions.committed(written.made());
        return written.answers();
    }

    private Set<Series> unnumbered(List<RawPacket> packets) {
        Set<Series> missing = new HashSet<>();
        for (RawPacket packet : packets) {
            for (SentReading reading : packet.readings()) {
                if (register.find(packet.mn(), reading.factor(), reading.kind()).isEmpty()) {
                    missing.add(new Series(packet.mn(), reading.factor(), reading.kind()));
                }
            }
        }
        return missing;
    }

    private static boolean isTaken(DatabaseFailure problem) {
        return problem.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }

    private Written write(Connection connection, List<Ready> ready, boolean trustsRegister) throws SQLException {
        Head head = Head.lock(connection);
        Set<UUID> seen = known(connection, ready);
        List<Ready> fresh = new ArrayList<>();
        for (Ready each : ready) {
            if (seen.add(each.identity().id())) {
                fresh.add(each);
            }
        }
        ReadingRows readings = new ReadingRows(register, trustsRegister);
        Set<Wanted> made = new HashSet<>();
        IdentityHashMap<Ready, Keeping> kept = fresh.isEmpty()
                ? new IdentityHashMap<Ready, Keeping>()
                : chain(connection, head, fresh, readings, made);
        List<Keeping> answers = ready.stream()
                .map(each -> kept.getOrDefault(each, Keeping.REPEATED))
                .toList();
        return new Written(answers, readings, made);
    }

    private static Set<UUID> known(Connection connection, List<Ready> ready) throws SQLException {
        Map<LocalDate, List<UUID>> byDay = new TreeMap<>();
        for (Ready each : ready) {
            byDay.computeIfAbsent(each.identity().day(), day -> new ArrayList<>())
                    .add(each.identity().id());
        }
        Set<UUID> known = new HashSet<>();
        for (var day : byDay.entrySet()) {
            var asked = connection.createArrayOf("uuid", day.getValue().toArray());
            known.addAll(Sql.list(
                    connection,
                    "monitoring/known-identities",
                    row -> row.getObject("identity", UUID.class),
                    asked,
                    day.getKey()));
        }
        return known;
    }

    private IdentityHashMap<Ready, Keeping> chain(
            Connection connection, Head before, List<Ready> fresh, ReadingRows readings, Set<Wanted> wanted)
            throws SQLException {
        IdentityHashMap<Ready, Keeping> kept = new IdentityHashMap<>();
        CopyText packets = new CopyText();
        CopyText identities = new CopyText();
        Head head = before;
        for (Ready each : fresh) {
            RawPacket packet = each.packet();
            Instant arrivedAt = head.atLeast(packet.arrivedAt());
            LocalDate day = ChainedPacket.dayOf(arrivedAt);
            var chained = new ChainedPacket(
                    head.position() + 1,
                    day,
                    arrivedAt,
                    packet.source(),
                    packet.mn(),
                    packet.qn(),
                    packet.cn(),
                    packet.pno(),
                    each.content());
            Link link = chained.link(head.before(day));
            head = new Head(chained.position(), day, arrivedAt, link, head.closedUntil());
            copy(packets, chained, packet.bytes(), link);
            identities
                    .plain(each.identity().day().toString())
                    .plain(each.identity().id().toString());
            identities.endRow();
            boolean isWhole = readings.add(packet, chained.position());
            kept.put(each, isWhole ? Keeping.KEPT : Keeping.KEPT_IN_PART);
            want(wanted, each, day);
        }
        partitions.make(connection, wanted);
        packets.send(connection, "monitoring/copy-packets");
        identities.send(connection, "monitoring/copy-identities");
        readings.write(connection);
        head.save(connection);
        return kept;
    }

    /** Days and months in bounds get a partition of their own; what lies outside waits in the catch-all. */
    private static void want(Set<Wanted> wanted, Ready each, LocalDate day) {
        Instant arrivedAt = each.packet().arrivedAt();
        wanted.add(Wanted.day("raw_packet", day));
        if (TimeMark.of(each.identity().day().atStartOfDay(), arrivedAt) == TimeMark.IN_BOUNDS) {
            wanted.add(Wanted.day("packet_identity", each.identity().day()));
        }
        for (SentReading reading : each.packet().readings()) {
            if (TimeMark.of(reading.dataAt(), arrivedAt) == TimeMark.IN_BOUNDS) {
                wanted.add(Wanted.month("reading", reading.dataAt().toLocalDate()));
            }
        }
    }

    private static void copy(CopyText packets, ChainedPacket chained, byte[] bytes, Link link) {
        packets.number(chained.position())
                .plain(chained.day().toString())
                .plain(chained.arrivedAt().toString())
                .text(chained.source())
                .text(chained.mn())
                .text(chained.qn())
                .text(chained.cn())
                .number(chained.pno())
                .bytes(bytes)
                .hex(link.sha256())
                .hex(link.sm3())
                .endRow();
    }
}
