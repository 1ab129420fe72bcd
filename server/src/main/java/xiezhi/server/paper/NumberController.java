package xiezhi.server.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.value.DocumentNumber;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.account.Actors;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.docket.AppendToDocket;
import xiezhi.server.docket.CaseAnswers;
import xiezhi.server.docket.CaseNames;
import xiezhi.server.scope.Scopes;

/** The register of document numbers, and voiding one. */
@RestController
class NumberController {
    /** Most lines of a page. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final VoidNumber voiding;
    private final CaseAnswers answers;
    private final Actors actors;
    private final Scopes scopes;
    private final AuditLog audit;

    NumberController(
            JdbcClient jdbc, VoidNumber voiding, CaseAnswers answers, Actors actors, Scopes scopes, AuditLog audit) {
        this.jdbc = jdbc;
        this.voiding = voiding;
        this.answers = answers;
        this.actors = actors;
        this.scopes = scopes;
        this.audit = audit;
    }

    /**
     * The numbers of one agency, kind and year.
     *
     * @param given how many were given
     * @param voided how many of them are void
     * @param highest the highest of them; equal to {@code given} when there is no gap
     */
    record Sequence(String agency, String kind, int year, int given, int voided, int highest) {}

    /**
     * One number that was given, and the paper that bears it or did.
     *
     * @param state {@code used}, {@code void}, or {@code replaced} when its paper took another number
     */
    record Line(
            String number,
            int running,
            @JsonProperty("case") String name,
            UUID paper,
            int version,
            String title,
            Instant givenAt,
            String givenBy,
            String state,
            String reason,
            String approvedBy,
            Optional<Instant> voidedAt) {}

    /** A page of the register, lowest first. */
    record Page(List<Line> numbers, Optional<Integer> next) {}

    /** The wish to void a number. */
    record Wish(Optional<UUID> id, int after, Optional<String> reason) {}

    @GetMapping("/api/numbers/sequences")
    List<Sequence> sequences(Principal principal) {
        var scope = scopes.of(principal);
        return jdbc.sql(Statements.of("number-sequences"))
                .param("all", scope.isAll())
                .param("units", scope.parameter())
                .query((row, number) -> new Sequence(
                        row.getString("agency_mark"),
                        row.getString("kind_mark"),
                        row.getInt("year"),
                        row.getInt("given"),
                        row.getInt("voided"),
                        row.getInt("highest")))
                .list();
    }

    @GetMapping("/api/numbers")
    Page register(
            @RequestParam String agency,
            @RequestParam String kind,
            @RequestParam int year,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "200") int limit,
            Principal principal) {
        var scope = scopes.of(principal);
        var most = Math.clamp(limit, 1, MOST);
        var lines = jdbc.sql(Statements.of("number-register"))
                .param("agency", agency)
                .param("kind", kind)
                .param("year", year)
                .param("after", after)
                .param("limit", most)
                .param("all", scope.isAll())
                .param("units", scope.parameter())
                .query(NumberController::line)
                .list();
        audit.add(principal.getName(), "read-numbers", agency + kind + year, "done");
        return new Page(
                lines,
                lines.size() < most
                        ? Optional.empty()
                        : Optional.of(lines.getLast().running()));
    }

    @PostMapping("/api/cases/{name}/papers/{paper}/void")
    ResponseEntity<?> voided(
            @PathVariable String name, @PathVariable UUID paper, @RequestBody Wish wish, Principal principal) {
        var docket = CaseNames.id(name);
        var actor = actors.actor(principal);
        var id = wish.id().orElseThrow(() -> Problem.badRequest("id 应为 UUID，请刷新页面后重试"));
        var answer = voiding.run(
                docket,
                paper,
                new VoidNumber.Wish(id, wish.after(), wish.reason().orElse("")),
                actor);
        var isDone = answer instanceof AppendToDocket.Answer.Written;
        audit.add(principal.getName(), "void-number", name + "/" + paper, isDone ? "done" : "refused");
        return answers.of(docket, answer, actor);
    }

    private static Line line(ResultSet row, int count) throws SQLException {
        var reason = row.getString("reason");
        var number = new DocumentNumber(
                row.getString("agency_mark") + row.getString("kind_mark"),
                row.getInt("year"),
                String.valueOf(row.getInt("number")));
        var state = !row.getBoolean("is_voided") ? "used" : reason.isEmpty() ? "replaced" : "void";
        return new Line(
                number.toString(),
                row.getInt("number"),
                row.getString("docket"),
                row.getObject("paper", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"),
                state,
                reason,
                row.getString("approved_by"),
                Optional.ofNullable(row.getObject("voided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
