package xiezhi.server.scope;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.DocketId;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.account.Actors;
import xiezhi.server.organisation.Organisation;
import xiezhi.store.HandlingUnits;

/** The one place that says who sees which case. */
@Component
public class Scopes {
    private final Actors actors;
    private final Organisation organisation;
    private final HandlingUnits units;
    private final JdbcClient jdbc;
    private final Clock clock;

    Scopes(Actors actors, Organisation organisation, HandlingUnits units, JdbcClient jdbc, Clock clock) {
        this.actors = actors;
        this.organisation = organisation;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the person signed in sees. */
    public Scope of(Principal principal) {
        return of(actors.unit(principal));
    }

    private Scope of(String unit) {
        return unit.isEmpty() ? Scope.NOTHING : new Scope(organisation.isTop(unit), organisation.below(unit));
    }

    /** A new case is its maker's unit's. To be called before the first line is written. */
    public void claim(DocketId docket, Principal maker) {
        units.claim(docket, actors.unit(maker));
    }

    /**
     * A case read from old files belongs to the unit its papers name, if whoever handed it in may see that unit, else
     * to the unit of whoever did. To be called before the first line is written.
     */
    public void claim(DocketId docket, String unit, String agency, LocalDate day) {
        var named = organisation.unitNamed(agency, day).filter(of(unit)::sees);
        units.claim(docket, named.orElse(unit));
    }

    /**
     * Refuses a case outside the scope as if it were not there. A case that is not there yet is nobody's. Every request on
     * a case asks, so it is one question to the database.
     */
    void requireCase(Principal principal, DocketId docket) {
        var isSeen = jdbc.sql(Statements.of("case-in-scope"))
                .param("docket", docket.value())
                .param("unit", actors.unit(principal))
                .param("on", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
        if (!isSeen) {
            throw Problem.notFound("案件 " + docket + " ");
        }
    }

    /** Refuses a unit that does not exist or lies outside the scope. */
    void requireTarget(Principal principal, String unit) {
        if (!organisation.isUnit(unit) || !of(principal).sees(unit)) {
            throw Problem.unprocessable("SCOPE-001", "只能交给您所在单位或者其下级单位，请重新选择");
        }
    }

    /** Refuses an import outside the scope as if it were not there. */
    void requireImport(Principal principal, UUID job) {
        Optional<String> unit = jdbc.sql(Statements.of("import-unit"))
                .param("id", job)
                .query(String.class)
                .optional();
        if (unit.isPresent() && !of(principal).sees(unit.get())) {
            throw Problem.notFound("导入任务");
        }
    }
}
