package xiezhi.server.organisation;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;

/** The tree of units: everybody reads it, the system administrator changes it. */
@RestController
@RequestMapping("/api/units")
class UnitController {
    private final UnitStore units;
    private final UnitChanges changes;
    private final AuditLog audit;
    private final Clock clock;

    UnitController(UnitStore units, UnitChanges changes, AuditLog audit, Clock clock) {
        this.units = units;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Units in force on a day. */
    record Tree(LocalDate on, List<Unit> units) {}

    /** A day something ends; today when none is said. */
    record Ending(Optional<LocalDate> on) {}

    @GetMapping
    Tree tree(@RequestParam Optional<LocalDate> on) {
        var day = on.orElseGet(this::today);
        return new Tree(day, units.on(day));
    }

    @GetMapping("/{id}")
    List<Unit> versions(@PathVariable String id) {
        var versions = units.versions(id);
        if (versions.isEmpty()) {
            throw Problem.notFound("单位");
        }
        return versions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> begin(@RequestBody UnitChanges.Wanted wanted, Principal principal) {
        var id = changes.begin(wanted, today());
        audit.add(principal.getName(), "add-unit", id, "done");
        return Map.of("id", id);
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String id, @RequestBody UnitChanges.Wanted wanted, Principal principal) {
        changes.change(id, wanted, today());
        audit.add(principal.getName(), "change-unit", id, "done");
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, @RequestBody Ending ending, Principal principal) {
        changes.end(id, ending.on().orElseGet(this::today));
        audit.add(principal.getName(), "end-unit", id, "done");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
