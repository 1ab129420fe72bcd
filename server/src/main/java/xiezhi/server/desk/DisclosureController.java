package xiezhi.server.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.report.Light;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;

/** Decisions that are to be published, with the day by which, and those that were published, withheld or taken back. */
@RestController
class DisclosureController {
    private static final int MOST = 1000;
    private static final String WAITING = "waiting";
    private static final List<String> DONE = List.of("published", "withheld", "withdrawn");

    /** The term of the law folder that says until when a decision is published. */
    private static final String TERM = "service/publication";

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final AuditLog audit;
    private final Clock clock;

    DisclosureController(JdbcClient jdbc, Scopes scopes, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last day with its light and how it was counted. */
    record Term(LocalDate due, String light, long daysLeft, List<String> why, List<String> cites) {}

    /** What was done; ground, reason and approval are told of what was withheld, the reason of what was taken back. */
    record Done(Optional<LocalDate> on, String ground, String reason, String approvedBy) {}

    /** A decision: {@code term} while it waits, {@code done} afterwards. */
    record Item(
            @JsonProperty("case") String name,
            String number,
            String party,
            String cause,
            String handler,
            Optional<Term> term,
            Optional<Done> done) {}

    /** How many decisions stand in each state. */
    record Counts(int waiting, int published, int withheld, int withdrawn) {}

    /** Decisions of one state, at most a thousand, the most pressing or the latest first. */
    record Disclosures(List<Item> cases, Counts counts) {}

    @GetMapping("/api/disclosures")
    Disclosures disclosures(@RequestParam(defaultValue = WAITING) String state, Principal principal) {
        if (!state.equals(WAITING) && !DONE.contains(state)) {
            throw Problem.badRequest("state 应为 waiting、published、withheld、withdrawn 之一，请刷新页面后重试");
        }
        audit.add(principal.getName(), "read-disclosures", state, "done");
        var items = asked(state.equals(WAITING) ? "disclosures-waiting" : "disclosures-done", principal)
                .param("state", state)
                .param("limit", MOST)
                .query((row, number) -> state.equals(WAITING) ? waiting(row) : done(row))
                .list();
        var counts = asked("disclosure-counts", principal)
                .query((row, number) -> new Counts(
                        row.getInt("waiting"),
                        row.getInt("published"),
                        row.getInt("withheld"),
                        row.getInt("withdrawn")))
                .single();
        return new Disclosures(items, counts);
    }

    private JdbcClient.StatementSpec asked(String statement, Principal principal) {
        var scope = scopes.of(principal);
        return jdbc.sql(Statements.of(statement))
                .param("term", TERM)
                .param("all", scope.isAll())
                .param("units", scope.parameter());
    }

    private Item waiting(ResultSet row) throws SQLException {
        var today = LocalDate.now(clock);
        var due = row.getObject("due", LocalDate.class);
        var term = new Term(
                due,
                Light.of(due, today).id(),
                due.toEpochDay() - today.toEpochDay(),
                texts(row, "derivation"),
                texts(row, "cites"));
        return item(row, Optional.of(term), Optional.empty());
    }

    private static Item done(ResultSet row) throws SQLException {
        var done = new Done(
                Optional.ofNullable(row.getObject("happened_on", LocalDate.class)),
                row.getString("ground"),
                row.getString("reason"),
                row.getString("approved_by"));
        return item(row, Optional.empty(), Optional.of(done));
    }

    private static Item item(ResultSet row, Optional<Term> term, Optional<Done> done) throws SQLException {
        return new Item(
                row.getString("docket"),
                row.getString("document_number"),
                row.getString("party"),
                row.getString("cause"),
                row.getString("handler"),
                term,
                done);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
