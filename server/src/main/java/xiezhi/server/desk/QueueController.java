package xiezhi.server.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scope;
import xiezhi.server.scope.Scopes;

/** Cases that wait for legal review or collective deliberation, most serious first. */
@RestController
class QueueController {
    private static final int MOST = 1000;
    private static final Set<String> REVIEW_STATES = Set.of("waiting", "returned", "passed");
    private static final Set<String> DELIBERATION_STATES = Set.of("waiting", "held");

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final AuditLog audit;
    private final Clock clock;

    QueueController(JdbcClient jdbc, Scopes scopes, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A case that waits; fatal and major findings counted when its docket grew last. */
    record Item(
            @JsonProperty("case") String name,
            String number,
            String party,
            String cause,
            Optional<LocalDate> submittedOn,
            String submittedBy,
            int fatal,
            int major,
            Optional<Long> waitingDays) {}

    /** Cases of one state. */
    record Queue(List<Item> cases) {}

    @GetMapping("/api/reviews")
    Queue reviews(@RequestParam(defaultValue = "waiting") String state, Principal principal) {
        audit.add(principal.getName(), "read-reviews", state, "done");
        return queue("cases-by-review", state, REVIEW_STATES, scopes.of(principal));
    }

    @GetMapping("/api/deliberations")
    Queue deliberations(@RequestParam(defaultValue = "waiting") String state, Principal principal) {
        audit.add(principal.getName(), "read-deliberations", state, "done");
        return queue("cases-by-deliberation", state, DELIBERATION_STATES, scopes.of(principal));
    }

    private Queue queue(String statement, String state, Set<String> states, Scope scope) {
        if (!states.contains(state)) {
            throw Problem.badRequest("state 应为 " + states.stream().sorted().toList() + " 之一，请刷新页面后重试");
        }
        return new Queue(jdbc.sql(Statements.of(statement))
                .param("state", state)
                .param("all", scope.isAll())
                .param("units", scope.parameter())
                .param("limit", MOST)
                .query(this::item)
                .list());
    }

    private Item item(ResultSet row, int number) throws SQLException {
        var submittedOn = Optional.ofNullable(row.getObject("submitted_on", LocalDate.class));
        return new Item(
                row.getString("docket"),
                row.getString("document_number"),
                row.getString("party"),
                row.getString("cause"),
                submittedOn,
                row.getString("submitted_by"),
                row.getInt("fatal"),
                row.getInt("major"),
                submittedOn.map(day -> ChronoUnit.DAYS.between(day, LocalDate.now(clock))));
    }
}
