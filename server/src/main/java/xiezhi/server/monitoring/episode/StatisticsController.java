package xiezhi.server.monitoring.episode;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scope;
import xiezhi.server.scope.Scopes;

/** Leads by where they came from, the share that technology found, and what became of the episodes of each detector. */
@RestController
class StatisticsController {
    private static final int DAYS = 365;
    private static final double THOUSAND = 1_000;

    private final EpisodeDesk desk;
    private final EpisodeJson json;
    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final AuditLog audit;
    private final Clock clock;

    StatisticsController(
            EpisodeDesk desk, EpisodeJson json, JdbcClient jdbc, Scopes scopes, AuditLog audit, Clock clock) {
        this.desk = desk;
        this.json = json;
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    private record Source(String source, int leads, int filed) {}

    @GetMapping(path = "/api/monitoring/statistics", produces = MediaType.APPLICATION_JSON_VALUE)
    String statistics(
            @RequestParam Optional<LocalDate> from, @RequestParam Optional<LocalDate> until, Principal principal) {
        var last = until.orElse(LocalDate.now(clock));
        var first = from.orElse(last.minusDays(DAYS));
        if (first.isAfter(last)) {
            throw Problem.badRequest("until 不应早于 from，请调整时段");
        }
        var scope = scopes.of(principal);
        audit.add(principal.getName(), "read-statistics", first + " " + last, "done");
        var answer = JsonMapper.shared().createObjectNode();
        answer.put("from", first.toString()).put("until", last.toString());
        var sources = jdbc.sql(Statements.of("monitoring/leads-by-source"))
                .param("all", scope.isAll())
                .param("units", scope.parameter())
                .param("from", first)
                .param("until", last)
                .query((row, number) -> new Source(row.getString("source"), row.getInt("leads"), row.getInt("filed")))
                .list();
        var bySource = answer.putArray("leadsBySource");
        sources.forEach(each -> bySource.addObject()
                .put("source", each.source())
                .put("zh", each.source().isEmpty() ? "未写明" : each.source())
                .put("leads", each.leads())
                .put("filed", each.filed()));
        var all = sources.stream().mapToInt(Source::leads).sum();
        var found = sources.stream()
                .filter(each -> each.source().equals(LeadDocket.SOURCE))
                .mapToInt(Source::leads)
                .sum();
        if (all > 0) {
            answer.put("technologyFoundShare", Math.round(THOUSAND * found / all) / THOUSAND);
        }
        detectors(answer, first, last, scope);
        return answer.toString();
    }

    private void detectors(ObjectNode answer, LocalDate first, LocalDate last, Scope scope) {
        var detectors = answer.putArray("detectors");
        desk.records(first, last, scope)
                .forEach(each -> detectors
                        .addObject()
                        .put("id", each.detector())
                        .put("zh", json.detector(each.detector()))
                        .put("episodes", each.episodes())
                        .put("confirmed", each.confirmed())
                        .put("falseAlarms", each.falseAlarms())
                        .put("undecided", each.episodes() - each.confirmed() - each.falseAlarms()));
    }
}
