package xiezhi.server.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
            for (var running : running(dockets)) {
                put(connection, put, running);
            }
            put.executeBatch();
        }
    }

    /** A term that runs and has a day. */
    private record Running(DocketId docket, TermAnswer answer, Due.On due) {}

    /** Judging takes most of the time when many dockets grew at once; each is judged on its own. */
    private List<Running> running(Map<DocketId, Docket> dockets) {
        return dockets.entrySet().parallelStream()
                .filter(docket -> !isOver(docket.getValue()))
                .flatMap(docket -> running(docket.getKey(), docket.getValue()))
                .toList();
    }

    private Stream<Running> running(DocketId id, Docket docket) {
        return judging.of(id, docket).terms().stream()
                .filter(answer -> answer.end().isEmpty())
                .flatMap(answer ->
                        answer.due() instanceof Due.On on ? Stream.of(new Running(id, answer, on)) : Stream.empty());
    }

    /** In the archive, or no case at all: it was decided not to file, or filing was taken back. */
    private static boolean isOver(Docket docket) {
        var entries = CaseState.of(docket).standing().entries();
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

    private static void put(Connection connection, PreparedStatement put, Running running) throws SQLException {
        var answer = running.answer();
        var column = 0;
        put.setString(++column, running.docket().value());
        put.setString(++column, answer.rule().id());
        put.setString(++column, answer.rule().zh());
        put.setObject(++column, running.due().last().day());
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
