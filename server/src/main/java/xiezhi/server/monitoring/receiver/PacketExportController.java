package xiezhi.server.monitoring.receiver;

import java.security.Principal;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;
import xiezhi.store.Database;
import xiezhi.store.monitoring.PacketExport;

/**
 * The packets of a day as a file that is checked offline. A chain cannot be handed out in part, and packets hold the
 * passwords of devices: so it goes only to those who see all units.
 */
@RestController
final class PacketExportController {
    private final PacketExport packets;
    private final Scopes scopes;
    private final AuditLog audit;

    PacketExportController(Database database, Scopes scopes, AuditLog audit) {
        this.packets = new PacketExport(database);
        this.scopes = scopes;
        this.audit = audit;
    }

    @GetMapping("/api/monitoring/packets/{day}")
    ResponseEntity<StreamingResponseBody> day(@PathVariable LocalDate day, Principal principal) {
        if (!scopes.of(principal).isAll()) {
            audit.add(principal.getName(), "export-packets", day.toString(), "out-of-scope");
            throw Problem.notFound("全部单位的监测数据包");
        }
        audit.add(principal.getName(), "export-packets", day.toString(), "done");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-ndjson;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"packets-" + day + ".jsonl\"")
                .body(out -> packets.write(day, day, out));
    }
}
