package xiezhi.server.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiezhi.sample.model.Region;
import xiezhi.sample.plan.Catalogue;
import xiezhi.sample.text.Dice;
import xiezhi.server.ServerSetting;
import xiezhi.server.account.DemoPerson;
import xiezhi.server.organisation.OfficerChanges;
import xiezhi.server.organisation.Organisation;
import xiezhi.server.organisation.UnitChanges;

/** The invented province of the demo: the cities of the sample cases with their branches and teams, and some officers. */
@Component
class DemoOrganisation {
    private static final long SEED = 20_261_130;
    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
    private static final int OFFICERS = 4;
    private static final int CERTIFICATE_DIGITS = 6;

    private final ServerSetting setting;
    private final Organisation organisation;
    private final UnitChanges units;
    private final OfficerChanges officers;
    private final Clock clock;

    DemoOrganisation(
            ServerSetting setting, Organisation organisation, UnitChanges units, OfficerChanges officers, Clock clock) {
        this.setting = setting;
        this.organisation = organisation;
        this.units = units;
        this.officers = officers;
        this.clock = clock;
    }

    /** Before any import begins or goes on. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(-2)
    void load() {
        if (!setting.isDemo() || organisation.isUnit(DemoPerson.PROVINCE)) {
            return;
        }
        var catalogue = Catalogue.load();
        var dice = Dice.of(SEED);
        unit(DemoPerson.PROVINCE, "云泽省生态环境厅", "province", Optional.empty(), "900000", "云泽环");
        for (var region : catalogue.regions()) {
            city(region);
            people("demo-" + region.code(), region.code(), catalogue, dice.named(region.city()));
        }
        people(DemoPerson.PROVINCE, "900000", catalogue, dice.named("province"));
        Arrays.stream(DemoPerson.values()).forEach(person -> person(person, dice.named(person.name())));
    }

    private void city(Region region) {
        var id = "demo-" + region.code();
        unit(id, region.bureau(), "city", Optional.of(DemoPerson.PROVINCE), region.code(), region.mark());
        unit(id + "-team", region.city() + "生态环境保护综合行政执法支队", "team", Optional.of(id), region.code() + "-9", "");
        var number = 1;
        for (var county : region.counties()) {
            var code = region.code() + "-" + number;
            unit(
                    id + "-" + number,
                    region.branchOf(county),
                    "county",
                    Optional.of(id),
                    code,
                    region.mark() + county.mark());
            number++;
        }
    }

    private void unit(String id, String name, String level, Optional<String> parent, String code, String mark) {
        units.begin(
                id,
                new UnitChanges.Wanted(name, level, parent, Optional.of(code), Optional.of(mark), Optional.of(SINCE)),
                SINCE);
    }

    private void people(String unit, String code, Catalogue catalogue, Dice dice) {
        for (var number = 0; number < OFFICERS; number++) {
            var own = dice.named("officer" + number);
            var name = own.pick("surname", catalogue.names("surnames")) + own.pick("given", catalogue.names("given"));
            // One certificate in four is about to end or has ended, so that there is something to see.
            var days = number == 0 ? own.between("days", -40, 50) : own.between("days", 200, 900);
            officer(unit + "-officer-" + number, name, unit, code.substring(0, 4), days, List.of(), own);
        }
    }

    private void person(DemoPerson person, Dice dice) {
        var days = dice.between("days", 200, 900);
        person.officer()
                .ifPresent(
                        id -> officer(id, person.person(), person.unit(), "9000", days, person.qualifications(), dice));
    }

    private void officer(
            String id, String name, String unit, String code, int days, List<String> qualifications, Dice dice) {
        var until = LocalDate.now(clock).plusDays(days);
        officers.begin(
                id,
                new OfficerChanges.Wanted(
                        name,
                        unit,
                        Optional.of(code + dice.digits("certificate", CERTIFICATE_DIGITS)),
                        Optional.of(until.minusYears(5)),
                        Optional.of(until),
                        Optional.of(qualifications),
                        Optional.of(SINCE)),
                SINCE);
    }
}
