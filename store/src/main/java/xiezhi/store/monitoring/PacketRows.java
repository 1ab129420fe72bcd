package xiezhi.store.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.store.Sql;
import xiezhi.wire.chain.Link;
import xiezhi.wire.packet.ChainedPacket;

/** Walks over the packets and roots of some days as of one moment, in the order they were kept. */
final class PacketRows {
    /** What is done with each. */
    interface Visitor {
        /** Before the first, with the position of the last packet before. */
        void begin(long after) throws IOException;

        void packet(ChainedPacket packet, byte[] bytes, Link link) throws IOException;

        void root(Root root) throws IOException;

        /** After the last one. */
        void end(Optional<Head> head) throws IOException;
    }

    /** A row of {@code packet_root}, not yet believed. */
    record Root(LocalDate day, String body, String sha256, String sm3) {
        static Root of(ResultSet row) throws SQLException {
            return new Root(
                    row.getObject("day", LocalDate.class),
                    row.getString("body"),
                    row.getString("sha256"),
                    row.getString("sm3"));
        }

        Link link() {
            return new Link(sha256, sm3);
        }
    }

    private static final int FETCHED_ROWS = 500;

    private PacketRows() {}

    static void walk(DataSource connections, LocalDate from, LocalDate until, Visitor visitor) {
        Sql.writing(connections, connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            }
            try {
                walk(connection, from, until, visitor);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            return true;
        });
    }

    private static void walk(Connection connection, LocalDate from, LocalDate until, Visitor visitor)
            throws SQLException, IOException {
        Deque<Root> roots = new ArrayDeque<>(Sql.list(connection, "monitoring/roots-of-days", Root::of, from, until));
        visitor.begin(Sql.one(connection, "monitoring/last-position-before", row -> row.getLong(1), from)
                .orElse(0L));
        try (var statement = Sql.prepare(connection, "monitoring/packets-of-days", from, until)) {
            statement.setFetchSize(FETCHED_ROWS);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    LocalDate day = rows.getObject("day", LocalDate.class);
                    while (!roots.isEmpty() && roots.getFirst().day().isBefore(day)) {
                        visitor.root(roots.removeFirst());
                    }
                    byte[] bytes = rows.getBytes("bytes");
                    visitor.packet(packet(rows, day, bytes), bytes, Head.link(rows));
                }
            }
        }
        for (Root root : roots) {
            visitor.root(root);
        }
        visitor.end(Sql.one(connection, "monitoring/head", Head::of));
    }

    private static ChainedPacket packet(ResultSet row, LocalDate day, byte[] bytes) throws SQLException {
        return new ChainedPacket(
                row.getLong("position"),
                day,
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getString("source"),
                row.getString("mn"),
                row.getString("qn"),
                row.getString("cn"),
                row.getInt("pno"),
                Link.of(bytes));
    }
}
