package xiezhi.server.firm;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import xiezhi.core.casefile.PartyFacts;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.LeadReceived;
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
                var party = state.documents().stream().map(document -> document.party());
                var creditCode = first(party, PartyFacts::creditCode);
                var name = first(state.documents().stream().map(document -> document.party()), PartyFacts::name);
                clear.setString(1, docket.getKey().value());
                clear.addBatch();
                put.setString(1, docket.getKey().value());
                put.setString(2, creditCode);
                put.setString(3, name.isEmpty() ? lead(state.entries()) : "");
                put.addBatch();
            }
            clear.executeBatch();
            put.executeBatch();
        }
    }

    private static String first(Stream<PartyFacts> parties, Function<PartyFacts, Fact<String>> part) {
        return parties.flatMap(party -> part.apply(party).known().stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String lead(List<DocketEntry> entries) {
        return entries.stream()
                .map(DocketEntry::event)
                .filter(LeadReceived.class::isInstance)
                .flatMap(event -> ((LeadReceived) event).content().known().stream())
                .findFirst()
                .orElse("");
    }
}
