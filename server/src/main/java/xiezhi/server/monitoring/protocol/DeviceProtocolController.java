package xiezhi.server.monitoring.protocol;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;
import xiezhi.store.Database;
import xiezhi.store.monitoring.DeviceProtocols;

/** Enters how a data logger speaks, for supervisors, within the area of their unit. A key is never told to anybody. */
@RestController
final class DeviceProtocolController {
    private final DeviceProtocols protocols;
    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final AuditLog audit;

    DeviceProtocolController(Database database, JdbcClient jdbc, Scopes scopes, AuditLog audit) {
        this.protocols = new DeviceProtocols(database);
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.audit = audit;
    }

    @PutMapping("/api/monitoring/register/devices/{mn}/protocol")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void protocol(@PathVariable String mn, @RequestBody TypedProtocol typed, Principal principal) {
        var scope = scopes.of(principal);
        var units = jdbc.sql(Statements.of("monitoring/units-of-device"))
                .param("mn", mn)
                .query(String.class)
                .list();
        if (units.isEmpty() || !units.stream().allMatch(scope::sees)) {
            throw Problem.notFound("监控设备 " + mn + " ");
        }
        protocols.put(typed.protocol(mn, protocols.of(mn, typed.from())));
        audit.add(principal.getName(), "put-protocol", mn, "done");
    }
}
