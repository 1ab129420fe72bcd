package xiezhi.server.monitoring.outlet;

import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.organisation.Organisation;
import xiezhi.server.scope.Scopes;

/** What automatic monitoring tells of a firm: its outlets, and twelve quarters. */
@RestController
@RequestMapping(path = "/api/monitoring/firms", produces = MediaType.APPLICATION_JSON_VALUE)
class FirmMonitoringController {
    /** Most outlets of a firm that are shown. */
    private static final int MOST = 200;

    private static final int MONTHS_OF_QUARTER = 3;
    private static final double THOUSAND = 1_000;

    private final OutletList list;
    private final OutletRegister register;
    private final TransferRates rates;
    private final Organisation organisation;
    private final Scopes scopes;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirmMonitoringController(
            OutletList list,
            OutletRegister register,
            TransferRates rates,
            Organisation organisation,
            Scopes scopes,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.list = list;
        this.register = register;
        this.rates = rates;
        this.organisation = organisation;
        this.scopes = scopes;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping("/{code}")
    String firm(@PathVariable String code, Principal principal) {
        var scope = scopes.of(principal);
        if (!scope.sees(register.firm(code).unit())) {
            throw Problem.notFound("企业");
        }
        audit.add(principal.getName(), "read-firm-monitoring", code, "done");
        var today = LocalDate.now(clock);
        var answer = JsonMapper.shared().createObjectNode();
        var outlets = answer.putArray("outlets");
        list.ofFirm(code, today, scope, MOST)
                .forEach(each -> outlets.add(each.line(clock.instant(), organisation, rates.rate(each.id()))));
        var quarters = answer.putArray("quarters");
        jdbc.sql(Statements.of("monitoring/firm-quarters"))
                .param("code", code)
                .param("day", today)
                .query((row, number) -> quarter(quarters.addObject(), row))
                .list();
        return answer.toString();
    }

    private static ObjectNode quarter(ObjectNode node, ResultSet row) throws SQLException {
        var from = row.getObject("from_on", LocalDate.class);
        var hours = row.getLong("hours");
        node.put("quarter", from.getYear() + "Q" + ((from.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1))
                .put("hours", hours)
                .put("exceedingHours", row.getLong("exceeding"))
                .put("episodes", row.getLong("episodes"))
                .put("leads", row.getLong("leads"));
        if (hours > 0) {
            node.put("validShare", Math.round(THOUSAND * row.getLong("normal") / hours) / THOUSAND);
        }
        return node;
    }
}
