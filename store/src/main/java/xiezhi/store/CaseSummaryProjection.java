package xiezhi.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Map;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;

/** Fills {@code case_summary}: one row a docket, as {@link CaseSummary} tells it. */
final class CaseSummaryProjection implements Projection {

    @Override
    public String table() {
        return "case_summary";
    }

    @Override
    public void refresh(Connection connection, Map<DocketId, Docket> dockets) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Sql.text("put-case-summary"))) {
            for (var docket : dockets.entrySet()) {
                fill(connection, statement, CaseSummary.of(docket.getKey(), docket.getValue()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(Connection connection, PreparedStatement statement, CaseSummary summary)
            throws SQLException {
        int column = 0;
        statement.setString(++column, summary.docket().value());
        statement.setString(++column, summary.documentNumber());
        statement.setString(++column, summary.party());
        statement.setString(++column, summary.agency());
        statement.setString(++column, summary.cause());
        statement.setString(++column, summary.stage());
        statement.setString(++column, summary.lastEvent());
        if (summary.lastHappenedOn().isPresent()) {
            statement.setObject(++column, summary.lastHappenedOn().get());
        } else {
            statement.setNull(++column, Types.DATE);
        }
        statement.setObject(++column, summary.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setString(++column, summary.handler());
        statement.setArray(++column, connection.createArrayOf("text", CharacterPairs.of(summary.words())));
        statement.setString(++column, summary.docket().value());
    }
}
