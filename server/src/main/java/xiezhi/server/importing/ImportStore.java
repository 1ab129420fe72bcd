package xiezhi.server.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.DocketId;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.review.CaseScore;
import xiezhi.core.review.ReviewScore;
import xiezhi.core.rule.Severity;
import xiezhi.server.Statements;
import xiezhi.server.scope.Scope;
import xiezhi.wire.ReviewJson;

/** The tables of imports. */
@Component
class ImportStore {
    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case of a job, for lists.
     *
     * @param index number in the job, from 1
     * @param name name as handed in
     * @param docket docket it went into
     * @param total score, when there is one
     */
    record Line(
            int index,
            String name,
            @JsonProperty("case") String docket,
            int documents,
            int fatal,
            int major,
            int minor,
            int cannotTell,
            Optional<String> total) {}

    /** Which input of which job a case came from. */
    record Origin(UUID job, int input) {}

    void add(UUID id, String name, String account, String unit) {
        jdbc.sql(Statements.of("add-import"))
                .param("id", id)
                .param("name", name)
                .param("account", account)
                .param("unit", unit)
                .update();
    }

    Optional<ImportJob> job(UUID id) {
        return jdbc.sql(Statements.of("import-job"))
                .param("id", id)
                .query(ImportStore::job)
                .optional();
    }

    /** Whether there was ever a job. */
    boolean isEmpty() {
        return jdbc.sql(Statements.of("import-count")).query(Long.class).single() == 0;
    }

    /** Unit of the account that asked for a job. */
    String unit(UUID id) {
        return jdbc.sql(Statements.of("import-unit"))
                .param("id", id)
                .query(String.class)
                .single();
    }

    List<ImportJob> newest(Scope scope, int limit) {
        return jdbc.sql(Statements.of("import-jobs"))
                .param("all", scope.isAll())
                .param("units", scope.parameter())
                .param("limit", limit)
                .query(ImportStore::job)
                .list();
    }

    /** Jobs that had not ended when the server did. */
    List<UUID> unfinished() {
        return jdbc.sql(Statements.of("unfinished-imports"))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void putState(UUID id, String state, String message) {
        jdbc.sql(Statements.of("put-import-state"))
                .param("id", id)
                .param("state", state)
                .param("message", message)
                .update();
    }

    /** Notes how far it got. */
    void putProgress(UUID id, int done, int total) {
        jdbc.sql(Statements.of("put-import-progress"))
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .update();
    }

    void clearCases(UUID job) {
        jdbc.sql(Statements.of("clear-import-cases")).param("job", job).update();
    }

    /** Keeps what was found in one case. */
    void add(UUID job, int number, int input, DocketId docket, ReviewedCase reviewed) {
        jdbc.sql(Statements.of("add-import-case"))
                .param("job", job)
                .param("number", number)
                .param("input", input)
                .param("name", reviewed.name())
                .param("docket", docket.value())
                .param("documents", reviewed.documents().size())
                .param("fatal", reviewed.failed(Severity.FATAL).size())
                .param("major", reviewed.failed(Severity.MAJOR).size())
                .param("minor", reviewed.failed(Severity.MINOR).size())
                .param("cannotTell", reviewed.undecided().size())
                .param("unreadable", reviewed.unreadable().size())
                .param("score", total(reviewed.score()).orElse(null))
                .param("review", ReviewJson.review(reviewed))
                .update();
    }

    private static Optional<String> total(CaseScore score) {
        return score instanceof ReviewScore whole
                ? Optional.of(whole.sums().total().decimal().toPlainString())
                : Optional.empty();
    }

    List<Line> cases(UUID job) {
        return jdbc.sql(Statements.of("import-cases"))
                .param("job", job)
                .query((row, number) -> new Line(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("docket"),
                        row.getInt("documents"),
                        row.getInt("fatal"),
                        row.getInt("major"),
                        row.getInt("minor"),
                        row.getInt("cannot_tell"),
                        Optional.ofNullable(row.getString("score"))))
                .list();
    }

    Optional<String> review(UUID job, int number) {
        return jdbc.sql(Statements.of("import-review"))
                .param("job", job)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** Hands on the reviews of all cases of a job in their order. */
    void reviews(UUID job, Consumer<String> each) {
        for (var line : cases(job)) {
            review(job, line.index()).ifPresent(each);
        }
    }

    Optional<Origin> origin(UUID job, int number) {
        return jdbc.sql(Statements.of("import-origin"))
                .param("job", job)
                .param("number", number)
                .query((row, index) -> new Origin(job, row.getInt("input")))
                .optional();
    }

    Optional<Origin> origin(DocketId docket) {
        return jdbc.sql(Statements.of("docket-origin"))
                .param("docket", docket.value())
                .query((row, index) -> new Origin(row.getObject("job", UUID.class), row.getInt("input")))
                .optional();
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        var total = row.getInt("total");
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("account"),
                row.getString("state"),
                row.getInt("done"),
                total > 0 ? Optional.of(total) : Optional.empty(),
                row.getString("message"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new ImportJob.Counts(
                        row.getLong("cases"),
                        row.getLong("fatal"),
                        row.getLong("major"),
                        row.getLong("minor"),
                        row.getLong("cannot_tell"),
                        row.getLong("unreadable")));
    }
}
