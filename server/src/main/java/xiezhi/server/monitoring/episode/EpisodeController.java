package xiezhi.server.monitoring.episode;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.server.Problem;
import xiezhi.server.account.Actors;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scope;
import xiezhi.server.scope.Scopes;

/** The desk of episodes: list, one with its cards, what officers say of it, and the lead it becomes. */
@RestController
@RequestMapping(path = "/api/monitoring/episodes", produces = MediaType.APPLICATION_JSON_VALUE)
class EpisodeController {
    /** Most episodes of a page. */
    private static final int MOST = 500;

    private static final int MOST_OF_A_REASON = 1_000;
    private static final Set<String> STATES = Set.of("", "open", "watch", "dismissed", "lead");
    private static final Set<String> VERDICTS = Set.of("dismissed", "confirmed", "instrument-fault");
    private static final String BETWEEN = "~";

    private final EpisodeDesk desk;
    private final EpisodeJson json;
    private final LeadDocket leads;
    private final Scopes scopes;
    private final Actors actors;
    private final AuditLog audit;
    private final Clock clock;

    EpisodeController(
            EpisodeDesk desk,
            EpisodeJson json,
            LeadDocket leads,
            Scopes scopes,
            Actors actors,
            AuditLog audit,
            Clock clock) {
        this.desk = desk;
        this.json = json;
        this.leads = leads;
        this.scopes = scopes;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an officer says. */
    record Wanted(Optional<String> verdict, Optional<String> reason) {}

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String outlet,
            @RequestParam(defaultValue = "") String firm,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "200") int limit,
            Principal principal) {
        if (!STATES.contains(state)) {
            throw Problem.badRequest("state 应为 open、watch、dismissed、lead 之一，请刷新页面后重试");
        }
        var scope = scopes.of(principal);
        var filter = new EpisodeDesk.Filter(outlet, firm, search.strip());
        var most = Math.clamp(limit, 1, MOST);
        var page = desk.page(filter, state, scope, place(after), most);
        var counts = desk.counts(filter, scope);
        var now = LocalDateTime.now(clock);
        var answer = JsonMapper.shared().createObjectNode();
        var rows = answer.putArray("rows");
        page.forEach(each -> rows.add(json.episode(each, now)));
        answer.put(
                "total",
                counts.entrySet().stream()
                        .filter(each -> state.isEmpty() || each.getKey().equals(state))
                        .mapToInt(each -> each.getValue())
                        .sum());
        counts.forEach(answer.putObject("counts")::put);
        if (page.size() == most) {
            answer.put(
                    "next", page.getLast().weight() + BETWEEN + page.getLast().id());
        }
        return answer.toString();
    }

    private static EpisodeDesk.Place place(String after) {
        if (after.isEmpty()) {
            return EpisodeDesk.Place.START;
        }
        try {
            var cut = after.indexOf(BETWEEN);
            return new EpisodeDesk.Place(
                    Double.parseDouble(after.substring(0, Math.max(cut, 0))), after.substring(cut + 1));
        } catch (NumberFormatException wrong) {
            throw Problem.badRequest("after 应为上一页给出的 next，请刷新页面后重试");
        }
    }

    @GetMapping("/{id}")
    String episode(@PathVariable String id, Principal principal) {
        var scope = scopes.of(principal);
        var found = found(id, scope);
        audit.add(principal.getName(), "read-episode", id, "done");
        return json.whole(found, scope, LocalDateTime.now(clock)).toString();
    }

    private DeskEpisode found(String id, Scope scope) {
        return desk.episode(id, scope).orElseThrow(() -> Problem.notFound("预警事件"));
    }

    @PostMapping("/{id}/verdicts")
    @ResponseStatus(HttpStatus.CREATED)
    String say(@PathVariable String id, @RequestBody Wanted wanted, Principal principal) {
        var scope = scopes.of(principal);
        var found = found(id, scope);
        var verdict = wanted.verdict().orElse("");
        var reason = wanted.reason().orElse("").strip();
        if (!VERDICTS.contains(verdict)) {
            throw Problem.unprocessable("MONITOR-001", "verdict 应为 dismissed、confirmed、instrument-fault 之一", "verdict");
        }
        if (reason.isEmpty() || reason.length() > MOST_OF_A_REASON) {
            throw Problem.unprocessable("MONITOR-002", "请写明理由，1 到 " + MOST_OF_A_REASON + " 字", "reason");
        }
        if (found.lead().isPresent()) {
            throw new Problem(HttpStatus.CONFLICT, "MONITOR-003", "这一事件已转为线索，请在线索的案卷里反馈核查结果");
        }
        desk.add(
                id,
                verdict,
                reason,
                principal.getName(),
                actors.actor(principal).name());
        audit.add(principal.getName(), "judge-episode", id + " " + verdict, "done");
        return json.episode(found(id, scope), LocalDateTime.now(clock)).toString();
    }

    @PostMapping("/{id}/lead")
    @ResponseStatus(HttpStatus.CREATED)
    String lead(@PathVariable String id, Principal principal) {
        var scope = scopes.of(principal);
        var made = leads.make(found(id, scope), scope, principal);
        audit.add(principal.getName(), "lead-of-episode", id + " " + made.docket(), "done");
        return JsonMapper.shared()
                .createObjectNode()
                .put("case", made.docket().value())
                .put("isNew", made.isNew())
                .toString();
    }
}
