package xiezhi.server.monitoring.episode;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;
import xiezhi.core.fact.Fact;
import xiezhi.server.Statements;
import xiezhi.store.Projection;

/** Fills {@code lead_standing}: where the lead of a docket came from, and how far it was looked into. Dockets without a lead have no row. */
public final class LeadProjection implements Projection {
    @Override
    public String table() {
        return "lead_standing";
    }

    @Override
    public void refresh(Connection connection, Map<DocketId, Docket> dockets) throws SQLException {
        try (var clear = connection.prepareStatement(Statements.of("monitoring/clear-lead-standing"));
                var put = connection.prepareStatement(Statements.of("monitoring/put-lead-standing"))) {
            for (var docket : dockets.entrySet()) {
                var state = CaseState.of(docket.getValue());
                var lead = state.lead();
                clear.setString(1, docket.getKey().value());
                clear.addBatch();
                if (!lead.receivedOn().isStated()) {
                    continue;
                }
                var column = 0;
                put.setString(++column, docket.getKey().value());
                put.setString(++column, lead.source().known().orElse(""));
                put.setObject(++column, day(lead.receivedOn()));
                put.setObject(++column, day(lead.dispatchedOn()));
                put.setObject(++column, day(lead.answeredOn()));
                put.setString(++column, lead.result().known().orElse(""));
                var isFiled = state.filing().filedOn().isStated();
                put.setBoolean(++column, isFiled);
                put.setBoolean(++column, isFiled || state.filing().declinedOn().isStated());
                put.addBatch();
            }
            clear.executeBatch();
            put.executeBatch();
        }
    }

    private static @Nullable LocalDate day(Fact<LocalDate> fact) {
        return fact.known().orElse(null);
    }
}
