package xiezhi.server.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.DecisionPublished;
import xiezhi.core.event.PublicationWithheld;
import xiezhi.core.fact.Fact;
import xiezhi.server.Statements;
import xiezhi.store.Projection;

/** Fills {@code case_disclosure}: decisions that were published, or kept from publication; the last word counts. */
public final class DisclosureProjection implements Projection {
    private static final String PUBLISHED = "published";
    private static final String WITHHELD = "withheld";

    @Override
    public String table() {
        return "case_disclosure";
    }

    @Override
    public void refresh(Connection connection, Map<DocketId, Docket> dockets) throws SQLException {
        try (var clear = connection.prepareStatement(Statements.of("clear-disclosure"));
                var put = connection.prepareStatement(Statements.of("put-disclosure"))) {
            for (var docket : dockets.entrySet()) {
                clear.setString(1, docket.getKey().value());
                clear.addBatch();
                var last = last(docket.getValue());
                if (last.isPresent()) {
                    put(put, docket.getKey(), last.get());
                }
            }
            clear.executeBatch();
            put.executeBatch();
        }
    }

    private static Optional<DocketEntry> last(Docket docket) {
        return CaseState.of(docket).entries().stream()
                .filter(entry ->
                        entry.event() instanceof DecisionPublished || entry.event() instanceof PublicationWithheld)
                .reduce((_, later) -> later);
    }

    private static void put(PreparedStatement put, DocketId id, DocketEntry entry) throws SQLException {
        var column = 0;
        put.setString(++column, id.value());
        put.setString(++column, entry.event() instanceof PublicationWithheld ? WITHHELD : PUBLISHED);
        put.setObject(++column, entry.happenedOn().known().orElse(null));
        var withheld = entry.event() instanceof PublicationWithheld event
                ? event
                : new PublicationWithheld(Fact.absent(), Fact.absent(), Fact.absent());
        put.setString(++column, withheld.ground().known().orElse(""));
        put.setString(++column, withheld.reason().known().orElse(""));
        put.setString(++column, withheld.approvedBy().known().orElse(""));
        put.addBatch();
    }
}
