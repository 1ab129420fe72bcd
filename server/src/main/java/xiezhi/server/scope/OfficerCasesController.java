package xiezhi.server.scope;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.docket.DocketId;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.organisation.Organisation;
import xiezhi.store.HandlingUnits;

/** All cases an officer handles in the unit the officer is in and below, that are not archived: to be handed over at once, for leaders. */
@RestController
@RequestMapping("/api/handovers")
class OfficerCasesController {
    /** Most cases handed over at once. */
    private static final int MOST = 1000;

    private final Scopes scopes;
    private final Organisation organisation;
    private final HandlingUnits units;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    OfficerCasesController(
            Scopes scopes, Organisation organisation, HandlingUnits units, JdbcClient jdbc, AuditLog audit) {
        this.scopes = scopes;
        this.organisation = organisation;
        this.units = units;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** One case. */
    record Line(
            @JsonProperty("case") String name,
            String number,
            String party,
            String cause,
            String stage,
            String unit,
            String unitName) {}

    /** The cases of an officer. */
    record Cases(String person, List<Line> cases) {}

    /** Whose cases go where. */
    record Wish(Optional<String> officer, Optional<String> unit) {}

    /** How many cases went to another unit; those that were there already are not counted. */
    record HandedOver(int cases) {}

    @GetMapping
    Cases cases(@RequestParam String officer, Principal principal) {
        var person = person(officer);
        audit.add(principal.getName(), "read-officer-cases", officer, "done");
        return new Cases(person, lines(officer, person, principal));
    }

    @PostMapping
    HandedOver handOver(@RequestBody Wish wish, Principal principal) {
        var officer = wish.officer().orElse("");
        var unit = wish.unit().orElse("");
        var person = person(officer);
        scopes.requireTarget(principal, unit);
        var moving = lines(officer, person, principal).stream()
                .filter(line -> !line.unit().equals(unit))
                .toList();
        for (var line : moving) {
            units.handOver(new DocketId(line.name()), unit);
            audit.add(principal.getName(), "hand-over-case", line.name() + " " + unit, "done");
        }
        return new HandedOver(moving.size());
    }

    private String person(String officer) {
        return organisation.person(officer).orElseThrow(() -> Problem.notFound("人员"));
    }

    private List<Line> lines(String officer, String person, Principal principal) {
        var scope = scopes.of(principal);
        var own = organisation.below(organisation.unitOf(officer).orElse(""));
        return jdbc.sql(Statements.of("cases-of-handler"))
                .param("handler", person)
                .param("own", own.toArray(String[]::new))
                .param("all", scope.isAll())
                .param("units", scope.parameter())
                .param("limit", MOST)
                .query((row, number) -> new Line(
                        row.getString("docket"),
                        row.getString("document_number"),
                        row.getString("party"),
                        row.getString("cause"),
                        row.getString("stage"),
                        row.getString("unit"),
                        organisation.name(row.getString("unit"))))
                .list();
    }
}
