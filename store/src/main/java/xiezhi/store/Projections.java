package xiezhi.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.StoredEntry;

/** Keeps read tables in step with the dockets: each remembers the last position it has seen and is brought on from there. */
public final class Projections {
    private static final int BATCH_LINES = 2000;

    /** The dockets that grew, and how far reading got. */
    private record Batch(List<String> dockets, long position) {}

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

    /** Brings every table to the last line; a table another thread is at waits for it. */
    public void catchUp() {
        projections.forEach(this::catchUp);
    }

    /** Empties every table and fills it from the first line on. */
    public void rebuild() {
        for (Projection projection : projections) {
            Sql.writing(connections, connection -> {
                lockedPosition(connection, projection);
                try (var statement = connection.createStatement()) {
                    statement.execute("TRUNCATE " + projection.table());
                }
                return Sql.run(connection, "set-projection", 0L, projection.table());
            });
            catchUp(projection);
        }
    }

    private void catchUp(Projection projection) {
        while (Sql.writing(connections, connection -> advance(connection, projection))) {
            // Each batch is kept on its own, so that an interruption loses one batch only.
        }
    }

    /** Whether there may be more. */
    private static boolean advance(Connection connection, Projection projection) throws SQLException {
        long from = lockedPosition(connection, projection);
        Batch batch = batch(connection, from);
        if (batch.dockets().isEmpty()) {
            return false;
        }
        projection.refresh(connection, dockets(connection, batch.dockets()));
        Sql.run(connection, "set-projection", batch.position(), projection.table());
        return true;
    }

    private static Batch batch(Connection connection, long from) throws SQLException {
        List<Long> positions = new ArrayList<>();
        List<String> dockets = Sql.list(
                        connection,
                        "dockets-of-entries-after",
                        row -> {
                            positions.add(row.getLong("position"));
                            return row.getString("docket");
                        },
                        from,
                        BATCH_LINES)
                .stream()
                .distinct()
                .toList();
        return new Batch(dockets, positions.isEmpty() ? from : positions.getLast());
    }

    private static long lockedPosition(Connection connection, Projection projection) throws SQLException {
        Sql.run(connection, "begin-projection", projection.table());
        return Sql.one(connection, "lock-projection", row -> row.getLong(1), projection.table())
                .orElseThrow();
    }

    private static Map<DocketId, Docket> dockets(Connection connection, List<String> names) throws SQLException {
        Array array = connection.createArrayOf("text", names.toArray());
        Map<DocketId, List<DocketEntry>> entries = new LinkedHashMap<>();
        for (StoredEntry line : Sql.list(connection, "entries-of-dockets", PostgresDocketStore::stored, array)) {
            entries.computeIfAbsent(line.docket(), name -> new ArrayList<>()).add(line.entry());
        }
        Map<DocketId, Docket> dockets = new LinkedHashMap<>();
        entries.forEach((name, lines) -> dockets.put(name, new Docket(lines)));
        return dockets;
    }
}
