package xiezhi.server.monitoring.outlet;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;

/** Hours and days of an outlet that the platform computed itself and corrected after they were closed. */
@RestController
class CorrectionController {
    private final OutletList list;
    private final CorrectedMeans corrected;
    private final Scopes scopes;
    private final AuditLog audit;
    private final Clock clock;

    CorrectionController(OutletList list, CorrectedMeans corrected, Scopes scopes, AuditLog audit, Clock clock) {
        this.list = list;
        this.corrected = corrected;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(path = "/api/monitoring/outlets/{id}/corrections", produces = MediaType.APPLICATION_JSON_VALUE)
    String corrections(
            @PathVariable String id,
            @RequestParam LocalDateTime from,
            @RequestParam LocalDateTime until,
            Principal principal) {
        var today = LocalDate.now(clock);
        var line = list.outlet(id, today, scopes.of(principal)).orElseThrow(() -> Problem.notFound("排放口"));
        var asked = SeriesWish.of("day", List.of(), from, until, 0);
        audit.add(principal.getName(), "read-series", id, "done");
        var answer = JsonMapper.shared().createObjectNode();
        answer.set("rows", corrected.of(line.id(), asked.from(), asked.until(), today));
        return answer.toString();
    }
}
