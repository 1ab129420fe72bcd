package xiezhi.server.monitoring.register;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;
import xiezhi.store.Database;
import xiezhi.store.monitoring.MonitoringRegister;

/**
 * Enters outlets of firms and the data loggers at them, for supervisors, within the area of their unit. The same again from
 * the same day replaces it; what was so before stays.
 */
@RestController
@RequestMapping("/api/monitoring/register")
final class RegisterEntryController {
    private final MonitoringRegister register;
    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final AuditLog audit;

    RegisterEntryController(Database database, JdbcClient jdbc, Scopes scopes, AuditLog audit) {
        this.register = new MonitoringRegister(database);
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.audit = audit;
    }

    @PutMapping("/outlets/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void outlet(@PathVariable String id, @RequestBody TypedOutlet typed, Principal principal) {
        var outlet = typed.outlet(id);
        requireOwn(principal, outlet.firm());
        register.outlet(id, typed.from()).ifPresent(there -> requireOwn(principal, there.firm()));
        register.put(outlet);
        audit.add(principal.getName(), "put-outlet", id, "done");
    }

    @PutMapping("/devices/{mn}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void device(@PathVariable String mn, @RequestBody TypedDevice typed, Principal principal) {
        var device = typed.device(mn);
        requireOutlet(principal, typed, typed.outlet());
        register.device(mn, typed.from()).ifPresent(there -> requireOutlet(principal, typed, there.outlet()));
        register.put(device);
        audit.add(principal.getName(), "put-device", mn, "done");
    }

    private void requireOutlet(Principal principal, TypedDevice typed, String id) {
        var outlet = register.outlet(id, typed.from()).orElseThrow(() -> Problem.notFound("排放口 " + id + " "));
        requireOwn(principal, outlet.firm());
    }

    /** Refuses a firm outside the area as if it were not there. */
    private void requireOwn(Principal principal, String firm) {
        var scope = scopes.of(principal);
        var isOwn = jdbc.sql(Statements.of("unit-of-credit-code"))
                .param("code", firm)
                .query(String.class)
                .optional()
                .filter(scope::sees)
                .isPresent();
        if (!isOwn) {
            throw Problem.notFound("企业 " + firm + " ");
        }
    }
}
