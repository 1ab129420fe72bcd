package xiezhi.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;

/**
 * Refreshes read tables within one transaction so that a line one of them cannot take holds up nobody: the table shows
 * that docket as it was before the line, the line is noted, and all other dockets go on.
 */
final class CarefulRefresh {
    private static final Logger LOG = System.getLogger(CarefulRefresh.class.getName());

    private final Connection connection;
    private final GrownDockets grown;
    private final Set<Noted> noted;

    private record Noted(String table, String docket) {}

    private CarefulRefresh(Connection connection, GrownDockets grown, Set<Noted> noted) {
        this.connection = connection;
        this.grown = grown;
        this.noted = noted;
    }

    /** A refresh of tables by these dockets. */
    static CarefulRefresh by(Connection connection, GrownDockets grown) throws SQLException {
        Object[] names = grown.dockets().keySet().stream().map(DocketId::value).toArray();
        List<Noted> noted = Sql.list(
                connection,
                "unshown-of-dockets",
                row -> new Noted(row.getString("name"), row.getString("docket")),
                connection.createArrayOf("text", names));
        return new CarefulRefresh(connection, grown, new HashSet<>(noted));
    }

    /** Replaces what a table holds of the dockets, as far as it can take them. */
    void refresh(Projection projection) throws SQLException {
        boolean isWhole = attempt(projection, grown.dockets()).isEmpty();
        for (var docket : grown.dockets().entrySet()) {
            Optional<Unshown> unshown =
                    isWhole ? Optional.empty() : refresh(projection, docket.getKey(), docket.getValue());
            settle(projection, docket.getKey(), unshown.or(() -> unreadable(docket.getKey(), docket.getValue())));
        }
    }

    /** The first line a table does not show, and why. */
    private record Unshown(int sequence, LineTrouble trouble) {}

    /** One docket: when the table cannot take all of it, its longest beginning the table can take. */
    private Optional<Unshown> refresh(Projection projection, DocketId id, Docket docket) throws SQLException {
        Optional<LineTrouble> trouble = attempt(projection, Map.of(id, docket));
        if (trouble.isEmpty()) {
            return Optional.empty();
        }
        int shown = 0;
        int refused = docket.entries().size();
        LineTrouble why = trouble.get();
        while (refused - shown > 1) {
            int middle = (shown + refused) >>> 1;
            Docket beginning = new Docket(docket.entries().subList(0, middle));
            Optional<LineTrouble> found = attempt(projection, Map.of(id, beginning));
            if (found.isEmpty()) {
                shown = middle;
            } else {
                refused = middle;
                why = found.get();
            }
        }
        return Optional.of(new Unshown(refused, why));
    }

    private Optional<Unshown> unreadable(DocketId id, Docket docket) {
        return Optional.ofNullable(grown.unreadable().get(id))
                .map(trouble -> new Unshown(docket.entries().size() + 1, trouble));
    }

    /** Leaves the table as it was when that fails for what a line says; other trouble is thrown. */
    private Optional<LineTrouble> attempt(Projection projection, Map<DocketId, Docket> dockets) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            projection.refresh(connection, dockets);
            connection.releaseSavepoint(before);
            return Optional.empty();
        } catch (SQLException | RuntimeException problem) {
            Optional<LineTrouble> trouble = LineTrouble.of(problem);
            if (trouble.isEmpty()) {
                throw problem;
            }
            connection.rollback(before);
            return trouble;
        }
    }

    private void settle(Projection projection, DocketId id, Optional<Unshown> unshown) throws SQLException {
        if (unshown.isPresent()) {
            note(projection, id, unshown.get());
        } else if (noted.contains(new Noted(projection.table(), id.value()))) {
            Sql.run(connection, "clear-unshown-line", projection.table(), id.value());
        }
    }

    private void note(Projection projection, DocketId id, Unshown unshown) throws SQLException {
        LineTrouble why = unshown.trouble();
        Optional<Long> position = Sql.one(
                connection,
                "put-unshown-line",
                row -> row.getLong("position"),
                projection.table(),
                why.state(),
                why.kind(),
                id.value(),
                unshown.sequence());
        if (!noted.contains(new Noted(projection.table(), id.value()))) {
            LOG.log(
                    Level.WARNING,
                    "the read table {0} cannot take the line at position {1} and shows its docket as before it: {2} {3}",
                    projection.table(),
                    String.valueOf(position.orElse(0L)),
                    why.state(),
                    why.kind());
        }
    }
}
