package xiezhi.store.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.Sql;

/** Minutes and hours of devices in the order in which their packets came, for those who follow them. Times out of bounds are left out. */
public final class ReadingStream {
    private static final int ROWS_AT_ONCE = 5_000;
    /** Packets may name times so many days after their arrival. */
    private static final int DAYS_BEFORE = 2;

    private final DataSource connections;

    public ReadingStream(Database database) {
        connections = database.connections();
    }

    /**
     * A value with the packet it came in.
     *
     * @param mn number of the device
     * @param reading the value
     * @param packet position of the packet
     * @param arrivedAt when it arrived
     */
    public record Arrived(String mn, SentReading reading, long packet, Instant arrivedAt) {}

    /** Position of the last packet kept; 0 before the first. */
    public long last() {
        return Sql.reading(
                connections,
                connection -> Sql.one(connection, "monitoring/head", Head::of)
                        .map(Head::position)
                        .orElse(0L));
    }

    /** Values of packets after a position, up to another. */
    public void between(long after, long until, Consumer<Arrived> each) {
        Map<Long, Instant> arrivals = new HashMap<>();
        Sql.reading(
                connections,
                connection -> Sql.list(
                        connection,
                        "monitoring/arrivals",
                        row -> arrivals.put(row.getLong("position"), arrivedAt(row)),
                        after,
                        until));
        walk(
                "monitoring/arrived-between",
                connection -> new Object[] {after, until},
                row -> each.accept(arrived(
                        row, Objects.requireNonNull(arrivals.get(row.getLong("packet")), "a packet of the value"))));
    }

    /** Values of some devices for times from one on, of packets up to a position. */
    public void of(Collection<String> devices, LocalDateTime from, long until, Consumer<Arrived> each) {
        LocalDate day = from.toLocalDate().minusDays(DAYS_BEFORE);
        walk(
                "monitoring/arrived-of-devices",
                connection -> {
                    Object mns = connection.createArrayOf("text", devices.toArray());
                    return new Object[] {mns, from, until, mns, day};
                },
                row -> each.accept(arrived(row, arrivedAt(row))));
    }

    /** Parameters that need a connection to be made. */
    @FunctionalInterface
    private interface Parameters {
        Object[] in(Connection connection) throws SQLException;
    }

    /** What is done with a row. */
    @FunctionalInterface
    private interface Visit {
        void row(ResultSet row) throws SQLException;
    }

    private void walk(String statement, Parameters parameters, Visit visit) {
        Sql.writing(connections, connection -> {
            try (PreparedStatement asked = Sql.prepare(connection, statement, parameters.in(connection))) {
                asked.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet rows = asked.executeQuery()) {
                    while (rows.next()) {
                        visit.row(rows);
                    }
                }
            }
            return true;
        });
    }

    private static Instant arrivedAt(ResultSet row) throws SQLException {
        return row.getObject("arrived_at", OffsetDateTime.class).toInstant();
    }

    private static Arrived arrived(ResultSet row, Instant arrivedAt) throws SQLException {
        SentReading reading = new SentReading(
                row.getString("factor"),
                ReadingKind.of(row.getInt("kind")),
                row.getObject("data_at", LocalDateTime.class),
                ReadingRows.values(row));
        return new Arrived(row.getString("mn"), reading, row.getLong("packet"), arrivedAt);
    }
}
