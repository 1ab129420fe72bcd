package xiezhi.server.scope;

import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.docket.DocketId;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.organisation.Organisation;
import xiezhi.store.HandlingUnits;

/** Hands a case over to another unit within the scope, for leaders. Who sees the case changes, its docket does not. */
@RestController
class HandOverController {
    private final Scopes scopes;
    private final Organisation organisation;
    private final HandlingUnits units;
    private final AuditLog audit;

    HandOverController(Scopes scopes, Organisation organisation, HandlingUnits units, AuditLog audit) {
        this.scopes = scopes;
        this.organisation = organisation;
        this.units = units;
        this.audit = audit;
    }

    /** The unit that goes on with a case. */
    record Target(Optional<String> unit) {}

    /** The unit that handles a case now; both empty when nobody has said so. */
    record Handling(String unit, String name) {}

    @GetMapping("/api/cases/{case}/unit")
    Handling handling(@PathVariable("case") String name) {
        var unit = units.unit(new DocketId(name)).orElseThrow(() -> Problem.notFound("案件 " + name + " "));
        return new Handling(unit, organisation.name(unit));
    }

    @PostMapping("/api/cases/{case}/unit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable("case") String name, @RequestBody Target target, Principal principal) {
        var unit = target.unit().orElse("");
        scopes.requireTarget(principal, unit);
        var docket = new DocketId(name);
        if (units.unit(docket).isEmpty()) {
            throw Problem.notFound("案件 " + name + " ");
        }
        units.handOver(docket, unit);
        audit.add(principal.getName(), "hand-over-case", name + " " + unit, "done");
    }
}
