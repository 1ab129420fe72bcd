package xiezhi.server.firm;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.PartyFacts;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;
import xiezhi.core.fact.Fact;
import xiezhi.server.Statements;
import xiezhi.store.Projection;

/** Fills {@code case_party}: whom a case is about, by credit code, or by the words of its lead as long as no paper names a party. */
public final class PartyProjection implements Projection {
    @Override
    public String table() {
        return "case_party";
    }

    @Override
    public void refresh(Connection connection, Map<DocketId, Docket> dockets) throws SQLException {
        try (var clear = connection.prepareStatement(Statements.of("clear-case-party"));
                var put = connection.prepareStatement(Statements.of("put-case-party"))) {
            for (var docket : dockets.entrySet()) {
                var state = CaseState.of(docket.getValue());
                var parties = state.documents().stream().map(Document::party).toList();
                var isNamed = !first(parties, PartyFacts::name).isEmpty();
                clear.setString(1, docket.getKey().value());
                clear.addBatch();
                var column = 0;
                put.setString(++column, docket.getKey().value());
                put.setString(++column, first(parties, PartyFacts::creditCode));
                put.setString(
                        ++column, isNamed ? "" : state.lead().content().known().orElse(""));
                put.addBatch();
            }
            clear.executeBatch();
            put.executeBatch();
        }
    }

    private static String first(List<PartyFacts> parties, Function<PartyFacts, Fact<String>> part) {
        return parties.stream()
                .flatMap(party -> part.apply(party).known().stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
