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
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.DecisionPublished;
import xiezhi.core.event.PublicationWithdrawn;
import xiezhi.core.event.PublicationWithheld;
import xiezhi.core.fact.Fact;
import xiezhi.server.Statements;
import xiezhi.store.Projection;

/** Fills {@code case_disclosure}: decisions that were published, kept from publication, or taken back; the last word counts. */
public final class DisclosureProjection implements Projection {
    private static final String PUBLISHED = "published";
    private static final String WITHHELD = "withheld";
    private static final String WITHDRAWN = "withdrawn";

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

    /** What was said of a revoked decision counts until another is made. */
    private static Optional<DocketEntry> last(Docket docket) {
        var whole = CaseState.of(docket);
        var standing = whole.standing();
        var state = standing.decision().decidedOn().isAbsent() ? whole : standing;
        return state.entries().stream()
                .filter(entry -> said(entry.event()).isPresent())
                .reduce((_, later) -> later);
    }

    /** What is said of the publication: state, ground, reason, and who approved it. */
    private record Said(String state, Fact<String> ground, Fact<String> reason, Fact<String> approvedBy) {}

    private static Optional<Said> said(CaseEvent event) {
        return switch (event) {
            case DecisionPublished _ -> Optional.of(new Said(PUBLISHED, Fact.absent(), Fact.absent(), Fact.absent()));
            case PublicationWithheld withheld ->
                Optional.of(new Said(WITHHELD, withheld.ground(), withheld.reason(), withheld.approvedBy()));
            case PublicationWithdrawn withdrawn ->
                Optional.of(new Said(WITHDRAWN, Fact.absent(), withdrawn.reason(), Fact.absent()));
            default -> Optional.empty();
        };
    }

    private static void put(PreparedStatement put, DocketId id, DocketEntry entry) throws SQLException {
        var said = said(entry.event()).orElseThrow();
        var column = 0;
        put.setString(++column, id.value());
        put.setString(++column, said.state());
        put.setObject(++column, entry.happenedOn().known().orElse(null));
        put.setString(++column, said.ground().known().orElse(""));
        put.setString(++column, said.reason().known().orElse(""));
        put.setString(++column, said.approvedBy().known().orElse(""));
        put.addBatch();
    }
}
