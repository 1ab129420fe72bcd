package xiezhi.store.monitoring;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.DatabaseFailure;
import xiezhi.store.Sql;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.Link;
import xiezhi.wire.packet.PacketRoot;

/** The roots that bind the packets of each day. */
public final class PacketRoots {
    private final DataSource connections;

    public PacketRoots(Database database) {
        connections = database.connections();
    }

    /** The last packet kept at all: its position and the day it arrived on. */
    public record LastKept(long position, LocalDate day) {}

    /** The last packet of a day. */
    private record Last(long position, Link link) {}

    /**
     * The root of a day, computed and kept when there is none yet. Ask for it when the day is over: what arrives later counts to the day after.
     *
     * @throws IllegalArgumentException when a later day has its root already
     */
    public PacketRoot close(LocalDate day) {
        return Sql.writing(connections, connection -> {
            Head head = Head.lock(connection);
            Optional<PacketRows.Root> known = root(connection, day);
            return known.isPresent() ? read(known.get()) : compute(connection, head, day);
        });
    }

    /**
     * Closes every day until a day that has packets and no root yet, and that day itself; the root of the last one. Ask for
     * it when the day is over.
     */
    public Optional<PacketRoot> closeUntil(LocalDate day) {
        var open = Sql.reading(
                connections,
                connection -> Sql.list(
                        connection,
                        "monitoring/days-without-root",
                        row -> row.getObject("day", LocalDate.class),
                        day,
                        day));
        open.forEach(this::close);
        return last();
    }

    /** The last packet kept; empty before the first. No later one arrives on an earlier day. */
    public Optional<LastKept> lastKept() {
        return Sql.reading(connections, connection -> Sql.one(connection, "monitoring/head", Head::of))
                .filter(head -> head.position() > 0)
                .map(head -> new LastKept(head.position(), head.day()));
    }

    /** The root of the last day that has one. */
    public Optional<PacketRoot> last() {
        return Sql.reading(connections, connection -> Sql.one(connection, "monitoring/last-root", PacketRows.Root::of))
                .map(PacketRoots::read);
    }

    /** The root kept for a day, to be anchored outside. */
    public Optional<PacketRoot> root(LocalDate day) {
        return Sql.reading(connections, connection -> root(connection, day)).map(PacketRoots::read);
    }

    private static PacketRoot compute(Connection connection, Head head, LocalDate day) throws SQLException {
        if (!day.isAfter(head.closedUntil())) {
            throw new IllegalArgumentException("expected a day after " + head.closedUntil() + ", found " + day);
        }
        long after = Sql.one(connection, "monitoring/last-position-before", row -> row.getLong(1), day)
                .orElse(0L);
        Last last = Sql.one(
                        connection,
                        "monitoring/last-packet-of-day",
                        row -> new Last(row.getLong("position"), Head.link(row)),
                        day)
                .orElse(new Last(after, Link.ORIGIN));
        Link previous = Sql.one(connection, "monitoring/last-root", PacketRows.Root::of)
                .map(PacketRows.Root::link)
                .orElse(Link.ORIGIN);
        PacketRoot root = new PacketRoot(day, after, last.position(), last.link(), previous);
        Link link = Link.of(root.body());
        Sql.run(connection, "monitoring/insert-root", day, root.body(), link.sha256(), link.sm3());
        Sql.run(connection, "monitoring/close-head", day);
        return root;
    }

    private static Optional<PacketRows.Root> root(Connection connection, LocalDate day) throws SQLException {
        return Sql.one(connection, "monitoring/roots-of-days", PacketRows.Root::of, day, day);
    }

    private static PacketRoot read(PacketRows.Root root) {
        try {
            return PacketRoot.read(root.body());
        } catch (WireError problem) {
            throw new DatabaseFailure("expected a root for " + root.day(), problem);
        }
    }
}
