package xiezhi.server.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import xiezhi.core.deadline.DeadlineKind;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.Step;
import xiezhi.core.deadline.TermAnswer;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.CaseArchived;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.event.FilingEvent;
import xiezhi.core.event.FilingExtended;
import xiezhi.server.Statements;
import xiezhi.server.docket.JudgedDockets;
import xiezhi.store.Projection;

/** Fills {@code case_due}: the terms that run and have a day, of every case that is not over. */
public final class DueProjection implements Projection {
    private final JudgedDockets judging;

    public DueProjection(JudgedDockets judging) {
        this.judging = judging;
    }

    @Override
    public String table() {
        return "case_due";
    }

    @Override
    public void refresh(Connection connection, Map<DocketId, Docket> dockets) throws SQLException {
        try (var clear = connection.prepareStatement(Statements.of("clear-due"));
                var put = connection.prepareStatement(Statements.of("put-due"))) {
            for (var docket : dockets.entrySet()) {
                clear.setString(1, docket.getKey().value());
                clear.addBatch();
            }
            clear.executeBatch();
            for (var docket : dockets.entrySet()) {
                if (isOver(docket.getValue())) {
                    continue;
                }
                for (var answer : judging.of(docket.getKey(), docket.getValue()).terms()) {
                    if (answer.end().isEmpty() && answer.due() instanceof Due.On on) {
                        put(connection, put, docket.getKey(), answer, on);
                    }
                }
            }
            put.executeBatch();
        }
    }

    /** In the archive, or no case at all: it was decided not to file, or filing was taken back. */
    private static boolean isOver(Docket docket) {
        var entries = CaseState.of(docket).entries();
        var isArchived = entries.stream()
                .anyMatch(entry -> entry.event() instanceof CaseArchived
                        && entry.happenedOn().isStated());
        var filing = entries.stream()
                .map(DocketEntry::event)
                .filter(FilingEvent.class::isInstance)
                .filter(event -> !(event instanceof FilingExtended))
                .reduce((before, later) -> later);
        return isArchived
                || filing.filter(event -> !(event instanceof CaseFiled)).isPresent();
    }

    private static void put(Connection connection, PreparedStatement put, DocketId id, TermAnswer answer, Due.On on)
            throws SQLException {
        var column = 0;
        put.setString(++column, id.value());
        put.setString(++column, answer.rule().id());
        put.setString(++column, answer.rule().zh());
        put.setObject(++column, on.last().day());
        put.setString(++column, answer.rule().owner());
        put.setBoolean(++column, answer.rule().kind() == DeadlineKind.WAIT);
        put.setArray(
                ++column,
                connection.createArrayOf(
                        "text", answer.derivation().stream().map(Step::text).toArray()));
        put.setArray(++column, connection.createArrayOf("text", answer.cites().toArray()));
        put.addBatch();
    }
}
