package xiezhi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Keeps read tables in step with the dockets: each remembers the last position it has seen and is brought on from there. */
public final class Projections {
    private static final int BATCH_LINES = 2000;

    /** The dockets that grew, how far reading got, and whether it stopped because that was enough for once. */
    private record Batch(List<String> dockets, long position, boolean isFull) {}

    private final DataSource connections;
    private final List<Projection> projections;

    /** The read tables of this module. */
    public Projections(Database database) {
        this(database, List.of(caseSummaries()));
    }

    /** The table of cases as lines of lists. */
    public static Projection caseSummaries() {
        return new CaseSummaryProjection();
    }

    /** These read tables. */
    public Projections(Database database, List<Projection> projections) {
        this.connections = database.connections();
        this.projections = List.copyOf(projections);
    }

    /**
     * Brings every table to the last line; a table another thread is at waits for it. All are brought on together, from
     * where the last of them stands, so that a docket is read once for all of them. A line that a table cannot take is
     * noted as {@link UnshownLine} and holds up nobody.
     */
    public void catchUp() {
        while (Sql.writing(connections, this::advance)) {
            // Each batch is kept on its own, so that an interruption loses one batch only.
        }
    }

    /** Empties every table and fills it from the first line on; lines it could not take are tried again. */
    public void rebuild() {
        for (Projection projection : projections) {
            Sql.writing(connections, connection -> {
                lockedPosition(connection, projection);
                try (var statement = connection.createStatement()) {
                    statement.execute("TRUNCATE " + projection.table());
                }
                Sql.run(connection, "clear-unshown-lines", projection.table());
                return Sql.run(connection, "set-projection", 0L, projection.table());
            });
        }
        catchUp();
    }

    /** Whether there may be more. */
    private boolean advance(Connection connection) throws SQLException {
        // What is lost of a read table is made anew from the dockets, so nobody waits for the disk.
        Sql.run(connection, "commit-without-waiting");
        Map<Projection, Long> positions = new LinkedHashMap<>();
        for (Projection projection : projections) {
            positions.put(projection, lockedPosition(connection, projection));
        }
        Batch batch = batch(connection, Collections.min(positions.values()));
        if (batch.dockets().isEmpty()) {
            return false;
        }
        CarefulRefresh refresh = CarefulRefresh.by(connection, GrownDockets.read(connection, batch.dockets()));
        for (Map.Entry<Projection, Long> each : positions.entrySet()) {
            if (each.getValue() < batch.position()) {
                refresh.refresh(each.getKey());
                Sql.run(
                        connection,
                        "set-projection",
                        batch.position(),
                        each.getKey().table());
            }
        }
        return batch.isFull();
    }

    private static Batch batch(Connection connection, long from) throws SQLException {
        List<Long> positions = new ArrayList<>();
        List<String> lines = Sql.list(
                connection,
                "dockets-of-entries-after",
                row -> {
                    positions.add(row.getLong("position"));
                    return row.getString("docket");
                },
                from,
                BATCH_LINES);
        return new Batch(
                lines.stream().distinct().toList(),
                positions.isEmpty() ? from : positions.getLast(),
                lines.size() == BATCH_LINES);
    }

    private static long lockedPosition(Connection connection, Projection projection) throws SQLException {
        Sql.run(connection, "begin-projection", projection.table());
        return Sql.one(connection, "lock-projection", row -> row.getLong(1), projection.table())
                .orElseThrow();
    }
}
