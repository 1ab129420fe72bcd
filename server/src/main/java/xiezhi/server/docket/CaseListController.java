package xiezhi.server.docket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.docket.DocketId;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;
import xiezhi.store.CaseFilter;
import xiezhi.store.CaseList;
import xiezhi.store.CaseSummary;

/** Lists of cases, page by page. */
@RestController
@RequestMapping("/api/cases")
class CaseListController {
    private static final String PLACE_BREAK = "~";

    private final CaseList cases;
    private final Scopes scopes;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    CaseListController(CaseList cases, Scopes scopes, JdbcClient jdbc, AuditLog audit) {
        this.audit = audit;
        this.cases = cases;
        this.scopes = scopes;
        this.jdbc = jdbc;
    }

    /** One case of a list. */
    record Line(
            @JsonProperty("case") String name,
            String number,
            String party,
            String cause,
            String agency,
            String stage,
            String lastEvent,
            Optional<LocalDate> lastHappenedOn,
            Instant recordedAt,
            String handler) {
        static Line of(CaseSummary summary) {
            return new Line(
                    summary.docket().value(),
                    summary.documentNumber(),
                    summary.party(),
                    summary.cause(),
                    summary.agency(),
                    summary.stage(),
                    summary.lastEvent(),
                    summary.lastHappenedOn(),
                    summary.recordedAt(),
                    summary.handler());
        }
    }

    /** Id chosen by the browser. */
    record NewCaseRequest(Optional<UUID> id) {}

    /** The name of a new case. */
    record NewCase(@JsonProperty("case") String name) {}

    /** A page, and where the next one begins. */
    record Page(List<Line> cases, Optional<String> next) {}

    /** How many cases stand in each stage. */
    record Counts(Map<String, Long> stages, long total) {}

    @GetMapping
    Page page(
            @RequestParam Optional<String> words,
            @RequestParam Optional<String> stage,
            @RequestParam Optional<String> agency,
            @RequestParam Optional<String> handler,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "100") int limit,
            Principal principal) {
        var filter = scopes.of(principal).of(new CaseFilter(said(agency), said(stage), said(handler), said(words)));
        var most = Math.clamp(limit, 1, CaseList.MOST);
        var page = cases.page(filter, said(after).map(CaseListController::place), most);
        Optional<String> next = page.size() < most
                ? Optional.empty()
                : Optional.of(page.getLast().recordedAt()
                        + PLACE_BREAK
                        + page.getLast().docket());
        // What was searched for may name a person, and has no place in the log.
        var isSearch = said(words).isPresent();
        audit.add(principal.getName(), isSearch ? "search-cases" : "list-cases", Integer.toString(page.size()), "done");
        return new Page(page.stream().map(Line::of).toList(), next);
    }

    /**
     * A name for a new case. The case exists with its first entry; the same id again gives the same name.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewCase begin(@RequestBody NewCaseRequest request, Principal principal) {
        var id = request.id().orElseThrow(() -> Problem.badRequest("缺少 id：应为 UUID，请刷新页面后重试"));
        var name = "case-" + id;
        scopes.claim(CaseNames.id(name), principal);
        return new NewCase(name);
    }

    @GetMapping("/counts")
    Counts counts(Principal principal) {
        Map<String, Long> stages = new TreeMap<>();
        var scope = scopes.of(principal);
        jdbc.sql(Statements.of("case-counts"))
                .param("all", scope.isAll())
                .param("units", scope.parameter())
                .query(row -> {
                    stages.put(row.getString("stage"), row.getLong("cases"));
                });
        return new Counts(
                stages, stages.values().stream().mapToLong(Long::longValue).sum());
    }

    private static Optional<String> said(Optional<String> text) {
        return text.filter(words -> !words.isBlank());
    }

    private static CaseList.Place place(String text) {
        try {
            var parts = text.split(PLACE_BREAK, 2);
            return new CaseList.Place(Instant.parse(parts[0]), new DocketId(parts[parts.length - 1]));
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            throw Problem.badRequest("after 应为上一页给出的 next，请从第一页重新开始");
        }
    }
}
