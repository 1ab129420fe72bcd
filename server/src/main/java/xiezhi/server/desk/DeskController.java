package xiezhi.server.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.report.Light;
import xiezhi.server.Statements;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;

/** What the agency must do by law, most pressing first. */
@RestController
class DeskController {
    /** Most items shown: those nearest to today. */
    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final AuditLog audit;
    private final Clock clock;

    DeskController(JdbcClient jdbc, Scopes scopes, AuditLog audit, Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** One term of one case. */
    record Item(
            @JsonProperty("case") String name,
            String number,
            String party,
            String cause,
            String stage,
            String term,
            String title,
            LocalDate due,
            String light,
            long daysLeft,
            String owner,
            List<String> why,
            List<String> cites,
            String handler) {}

    /** Items of one urgency. */
    record Group(String id, List<Item> items) {}

    /** The desk; {@code total} counts items that are not shown, too. */
    record Desk(LocalDate today, List<Group> groups, int total) {}

    @GetMapping("/api/desk")
    Desk desk(Principal principal) {
        var scope = scopes.of(principal);
        var today = LocalDate.now(clock);
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        Urgency.ids().forEach(id -> groups.put(id, new ArrayList<>()));
        var items = jdbc.sql(Statements.of("desk"))
                .param("today", today)
                .param("all", scope.isAll())
                .param("units", scope.parameter())
                .param("limit", MOST)
                .query((row, number) -> item(row, today))
                .list();
        audit.add(principal.getName(), "read-desk", Integer.toString(items.size()), "done");
        for (var item : items) {
            groups.computeIfAbsent(Urgency.of(item.due(), today).id(), id -> new ArrayList<>())
                    .add(item);
        }
        return new Desk(
                today,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                jdbc.sql(Statements.of("desk-count"))
                        .param("all", scope.isAll())
                        .param("units", scope.parameter())
                        .query(Integer.class)
                        .single());
    }

    private static Item item(ResultSet row, LocalDate today) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        return new Item(
                row.getString("docket"),
                row.getString("document_number"),
                row.getString("party"),
                row.getString("cause"),
                row.getString("stage"),
                row.getString("term"),
                row.getString("title"),
                due,
                Light.of(due, today).id(),
                due.toEpochDay() - today.toEpochDay(),
                row.getString("owner"),
                Arrays.asList((String[]) row.getArray("derivation").getArray()),
                Arrays.asList((String[]) row.getArray("cites").getArray()),
                row.getString("handler"));
    }
}
