package xiezhi.server.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;
import xiezhi.core.rule.Severity;
import xiezhi.lawbook.LawBook;
import xiezhi.server.Statements;
import xiezhi.server.docket.JudgedDockets;
import xiezhi.store.Projection;

/** Fills {@code case_review}: cases that were sent to legal review or to collective deliberation. */
public final class ReviewProjection implements Projection {
    private final JudgedDockets judging;
    private final LawBook book;
    private final Clock clock;

    public ReviewProjection(JudgedDockets judging, LawBook book, Clock clock) {
        this.judging = judging;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String table() {
        return "case_review";
    }

    @Override
    public void refresh(Connection connection, Map<DocketId, Docket> dockets) throws SQLException {
        try (var clear = connection.prepareStatement(Statements.of("clear-review"));
                var put = connection.prepareStatement(Statements.of("put-review"))) {
            for (var docket : dockets.keySet()) {
                clear.setString(1, docket.value());
                clear.addBatch();
            }
            clear.executeBatch();
            for (var docket : dockets.entrySet()) {
                var standing = ReviewStanding.of(docket.getValue(), book.gates(), LocalDate.now(clock));
                if (standing.isOnADesk()) {
                    put(put, docket.getKey(), docket.getValue(), standing);
                }
            }
            put.executeBatch();
        }
    }

    private void put(PreparedStatement put, DocketId id, Docket docket, ReviewStanding standing) throws SQLException {
        var findings = judging.of(id, docket).findings();
        var column = 0;
        put.setString(++column, id.value());
        put.setString(++column, standing.review());
        put.setString(++column, standing.deliberation());
        put.setObject(++column, standing.submittedOn().orElse(null));
        put.setString(++column, standing.submittedBy());
        for (var severity : new Severity[] {Severity.FATAL, Severity.MAJOR}) {
            put.setLong(
                    ++column,
                    findings.stream()
                            .filter(finding -> finding.isFailure() && finding.severity() == severity)
                            .count());
        }
        put.addBatch();
    }
}
