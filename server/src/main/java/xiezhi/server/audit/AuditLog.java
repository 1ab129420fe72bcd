package xiezhi.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.server.Statements;

/** Every sign-in, every look at personal data, every export and every change; lines are only ever added. */
@Component
public class AuditLog {
    /** Most lines of a page. */
    public static final int MOST = 500;

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line. */
    public record Line(long number, Instant at, String account, String action, String subject, String outcome) {}

    /**
     * Adds a line.
     *
     * @param action what was done, for example {@code read-case}
     * @param subject to what, an id without personal data
     * @param outcome {@code done} or why not
     */
    public void add(String account, String action, String subject, String outcome) {
        jdbc.sql(Statements.of("add-audit"))
                .param("account", account)
                .param("action", action)
                .param("subject", subject)
                .param("outcome", outcome)
                .update();
    }

    /** The newest lines before a number. */
    List<Line> before(long number, int limit) {
        return jdbc.sql(Statements.of("audit-lines"))
                .param("before", number)
                .param("limit", Math.min(limit, MOST))
                .query(AuditLog::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("outcome"));
    }
}
