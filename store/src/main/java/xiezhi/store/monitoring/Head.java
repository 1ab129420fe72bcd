package xiezhi.store.monitoring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import xiezhi.store.Sql;
import xiezhi.wire.chain.Link;

/**
 * The end of the chain of packets.
 *
 * @param position of the last packet, 0 before the first
 * @param day its day of arrival
 * @param arrivedAt its moment of arrival
 * @param link its hashes
 * @param closedUntil last day that has its root; nothing is added to it any more
 */
record Head(long position, LocalDate day, Instant arrivedAt, Link link, LocalDate closedUntil) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Reads the head and lets others wait until the transaction ends. */
    static Head lock(Connection connection) throws SQLException {
        Sql.run(connection, "monitoring/begin-head");
        return Sql.one(connection, "monitoring/lock-head", Head::of).orElseThrow();
    }

    static Head of(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("position"),
                row.getObject("day", LocalDate.class),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                link(row),
                row.getObject("closed_until", LocalDate.class));
    }

    /** The hashes of a row. */
    static Link link(ResultSet row) throws SQLException {
        HexFormat hex = HexFormat.of();
        return new Link(hex.formatHex(row.getBytes("sha256")), hex.formatHex(row.getBytes("sm3")));
    }

    /** Time of a packet never runs backwards, nor into a day that is closed: the chain is in the order of arrival. */
    Instant atLeast(Instant given) {
        Instant open = closedUntil.plusDays(1).atStartOfDay(CHINA).toInstant();
        Instant least = open.isAfter(arrivedAt) ? open : arrivedAt;
        return given.isBefore(least) ? least : given;
    }

    /** What the next packet of a day is chained to. */
    Link before(LocalDate nextDay) {
        return nextDay.equals(day) ? link : Link.ORIGIN;
    }

    void save(Connection connection) throws SQLException {
        HexFormat hex = HexFormat.of();
        Sql.run(
                connection,
                "monitoring/set-head",
                position,
                day,
                arrivedAt.atOffset(ZoneOffset.UTC),
                hex.parseHex(link.sha256()),
                hex.parseHex(link.sm3()));
    }
}
