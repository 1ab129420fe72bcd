package xiezhi.server.chain;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import xiezhi.core.docket.DocketStore;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.docket.CaseNames;
import xiezhi.server.scope.Scopes;
import xiezhi.store.DailyRoots;
import xiezhi.store.Database;
import xiezhi.store.DocketExport;
import xiezhi.wire.chain.DayRoot;

/**
 * Dockets and roots as files that {@code xiezhi verify} checks without the platform. Roots name no person: they may be
 * published. All dockets at once go only to those who see all units.
 */
@RestController
final class ChainController {
    private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson;charset=UTF-8");
    private static final String EXPORT = "export-dockets";

    private final DocketStore store;
    private final DocketExport dockets;
    private final DailyRoots roots;
    private final Scopes scopes;
    private final AuditLog audit;

    ChainController(DocketStore store, Database database, Scopes scopes, AuditLog audit) {
        this.store = store;
        this.dockets = new DocketExport(database);
        this.roots = new DailyRoots(database);
        this.scopes = scopes;
        this.audit = audit;
    }

    /** A root without its tree. */
    record Root(LocalDate day, long position, long dockets, String sha256, String sm3) {
        static Root of(DayRoot root) {
            return new Root(
                    root.day(),
                    root.position(),
                    root.dockets(),
                    root.link().sha256(),
                    root.link().sm3());
        }
    }

    /** All lines of one case with the proof of its last root. */
    @GetMapping("/api/cases/{name}/export")
    ResponseEntity<StreamingResponseBody> one(@PathVariable String name, Principal principal) {
        var docket = CaseNames.id(name);
        if (store.docket(docket).entries().isEmpty()) {
            throw Problem.notFound("案件");
        }
        audit.add(principal.getName(), EXPORT, name, "done");
        return file(LINES, "docket-" + name + ".jsonl").body(out -> dockets.write(docket, out));
    }

    /** All lines of all cases and all roots. */
    @GetMapping("/api/dockets")
    ResponseEntity<StreamingResponseBody> all(Principal principal) {
        if (!scopes.of(principal).isAll()) {
            audit.add(principal.getName(), EXPORT, "*", "out-of-scope");
            throw Problem.notFound("全部单位的案卷记录");
        }
        audit.add(principal.getName(), EXPORT, "*", "done");
        return file(LINES, "dockets.jsonl").body(dockets::writeAll);
    }

    /** The roots, the latest first. */
    @GetMapping("/api/roots")
    List<Root> roots() {
        return roots.all().reversed().stream().map(Root::of).toList();
    }

    /** The file to be published or deposited outside. */
    @GetMapping("/api/roots/{day}")
    ResponseEntity<String> root(@PathVariable LocalDate day) {
        var root = roots.root(day).orElseThrow(() -> Problem.notFound(day + " 的日根"));
        return file(MediaType.APPLICATION_JSON, day + ".root.json").body(root.anchorFile());
    }

    private static ResponseEntity.BodyBuilder file(MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
