package xiezhi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.AppendOutcome;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;

/**
 * Writes many new dockets at once and brings the read tables on with what is still at hand, so that nothing is read
 * back. For loading; whatever it leaves out {@link Projections#catchUp()} brings on.
 */
public final class FreshDockets {
    private final DataSource connections;
    private final PostgresDocketStore store;
    private final List<Projection> projections;

    public FreshDockets(Database database, PostgresDocketStore store, List<Projection> projections) {
        this.connections = database.connections();
        this.store = store;
        this.projections = List.copyOf(projections);
    }

    /**
     * A docket nobody has written to yet.
     *
     * @param unit id of the unit that handles it
     * @param first its first lines
     */
    public record Fresh(String unit, Append first) {}

    /**
     * What was written by one call: all lines between two positions.
     *
     * @param after position before the first line
     * @param last position of the last line
     * @param dockets the dockets as they are now
     */
    public record Written(long after, long last, Map<DocketId, Docket> dockets) {
        public Written {
            dockets = Map.copyOf(dockets);
        }
    }

    /** Writes all in one transaction: afterwards all are there, or none. What was written before is not written again. */
    public Written write(List<Fresh> dockets) {
        return Sql.writing(connections, connection -> {
            Sql.list(connection, "wait-for-appends", row -> true);
            long after = lastPosition(connection);
            Map<DocketId, Docket> written = new LinkedHashMap<>();
            for (Fresh fresh : dockets) {
                Append first = fresh.first();
                Sql.run(connection, "claim-docket", first.docket().value(), fresh.unit());
                if (store.append(connection, first) instanceof AppendOutcome.Recorded recorded
                        && !recorded.isRepeat()) {
                    written.put(first.docket(), new Docket(recorded.entries()));
                }
            }
            return new Written(after, lastPosition(connection), written);
        });
    }

    /** Brings on every read table that has seen all lines before those written; calls come in the order of writing. */
    public void show(Written written) {
        if (written.dockets().isEmpty()) {
            return;
        }
        for (Projection projection : projections) {
            Sql.writing(connections, connection -> show(connection, projection, written));
        }
    }

    private static boolean show(Connection connection, Projection projection, Written written) throws SQLException {
        Sql.run(connection, "begin-projection", projection.table());
        Optional<Long> seen = Sql.one(connection, "lock-projection", row -> row.getLong(1), projection.table());
        if (seen.filter(position -> position == written.after()).isEmpty()) {
            return false;
        }
        CarefulRefresh.by(connection, GrownDockets.of(written.dockets())).refresh(projection);
        Sql.run(connection, "set-projection", written.last(), projection.table());
        return true;
    }

    private static long lastPosition(Connection connection) throws SQLException {
        return Sql.one(connection, "last-position", row -> row.getLong(1)).orElse(0L);
    }
}
