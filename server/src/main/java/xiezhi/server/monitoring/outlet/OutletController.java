package xiezhi.server.monitoring.outlet;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.organisation.Organisation;
import xiezhi.server.scope.Scope;
import xiezhi.server.scope.Scopes;

/** Outlets: the list, one with all the register says of it, and its series. */
@RestController
@RequestMapping(path = "/api/monitoring/outlets", produces = MediaType.APPLICATION_JSON_VALUE)
class OutletController {
    /** Most outlets of a page. */
    private static final int MOST = 500;

    private final OutletList list;
    private final OutletJson json;
    private final SeriesReading series;
    private final TransferRates rates;
    private final Organisation organisation;
    private final Scopes scopes;
    private final AuditLog audit;
    private final Clock clock;

    OutletController(
            OutletList list,
            OutletJson json,
            SeriesReading series,
            TransferRates rates,
            Organisation organisation,
            Scopes scopes,
            AuditLog audit,
            Clock clock) {
        this.list = list;
        this.json = json;
        this.series = series;
        this.rates = rates;
        this.organisation = organisation;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "200") int limit,
            Principal principal) {
        var scope = scopes.of(principal);
        var today = LocalDate.now(clock);
        var most = Math.clamp(limit, 1, MOST);
        var page = list.page(search.strip(), today, scope, after, most);
        var answer = JsonMapper.shared().createObjectNode();
        var rows = answer.putArray("rows");
        page.forEach(each -> rows.add(each.line(clock.instant(), organisation, rates.rate(each.id()))));
        answer.put("total", list.count(search.strip(), today, scope));
        if (page.size() == most) {
            answer.put("next", page.getLast().id());
        }
        return answer.toString();
    }

    @GetMapping("/{id}")
    String outlet(@PathVariable String id, @RequestParam Optional<LocalDate> day, Principal principal) {
        var line = found(id, scopes.of(principal));
        audit.add(principal.getName(), "read-outlet", id, "done");
        return json.whole(line, day.orElse(LocalDate.now(clock))).toString();
    }

    private OutletLine found(String id, Scope scope) {
        return list.outlet(id, LocalDate.now(clock), scope).orElseThrow(() -> Problem.notFound("排放口"));
    }

    @GetMapping("/{id}/series")
    String series(
            @PathVariable String id,
            @RequestParam(defaultValue = "hour") String grain,
            @RequestParam(defaultValue = "") List<String> factor,
            @RequestParam LocalDateTime from,
            @RequestParam LocalDateTime until,
            @RequestParam(defaultValue = "2000") int points,
            Principal principal) {
        var line = found(id, scopes.of(principal));
        var asked = SeriesWish.of(grain, factor, from, until, points);
        audit.add(principal.getName(), "read-series", id, "done");
        return series.of(line.id(), asked, LocalDate.now(clock)).toString();
    }
}
