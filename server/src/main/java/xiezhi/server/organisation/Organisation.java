package xiezhi.server.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the rest of the server asks about units and officers. Units and officers are named by id. */
@Component
public class Organisation {
    private final UnitStore units;
    private final OfficerStore officers;
    private final Clock clock;

    Organisation(UnitStore units, OfficerStore officers, Clock clock) {
        this.units = units;
        this.officers = officers;
        this.clock = clock;
    }

    /** Ids of a unit and of all below it as of today; a unit that was abolished counts where it stood last. */
    public List<String> below(String unit) {
        return units.below(unit, LocalDate.now(clock));
    }

    /** Whether a unit stands above all others. */
    public boolean isTop(String unit) {
        return units.tops().equals(List.of(unit));
    }

    /** Name of a unit, empty when there is none of that id. */
    public String name(String unit) {
        return units.versions(unit).stream().findFirst().map(Unit::name).orElse("");
    }

    /** Names of all units there are and were, by id. */
    public Map<String, String> names() {
        return units.names();
    }

    /** Whether a unit is there and not abolished. */
    public boolean isUnit(String unit) {
        return units.open(unit).isPresent();
    }

    /** Id of the unit papers of a day mean by a name; a name that was used on another day only counts as well. */
    public Optional<String> unitNamed(String name, LocalDate day) {
        return name.isBlank() ? Optional.empty() : units.named(name.strip(), day);
    }

    /** Name of the person an officer is, while in office. */
    public Optional<String> person(String officer) {
        return officers.open(officer).map(Officer::person);
    }

    /** Unit of an officer in office. */
    public Optional<String> unitOf(String officer) {
        return officers.open(officer).map(Officer::unit);
    }

    /** Kinds of qualifications of an officer in force today. */
    public List<String> qualifications(String officer) {
        return officers.qualifications(officer, LocalDate.now(clock));
    }

    /** Whether a person of this name is an officer of a unit or of one below whose certificate is good on a day. */
    public boolean isCertified(String unit, String person, LocalDate day) {
        return officers.on(day, units.below(unit, day), OfficerStore.MOST).stream()
                .filter(officer -> officer.person().equals(person))
                .anyMatch(officer -> officer.certificate().isGood(day));
    }
}
