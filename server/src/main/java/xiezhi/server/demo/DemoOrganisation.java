package xiezhi.server.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.sample.model.Officer;
import xiezhi.sample.plan.Catalogue;
import xiezhi.sample.province.Province;
import xiezhi.sample.province.Territory;
import xiezhi.sample.text.Dice;
import xiezhi.server.ServerSetting;
import xiezhi.server.account.DemoPerson;
import xiezhi.server.organisation.OfficerChanges;
import xiezhi.server.organisation.Organisation;
import xiezhi.server.organisation.UnitChanges;

/** Units of the invented province of the demo: cities with their branches and teams, and their officers. */
@Component
class DemoOrganisation {
    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
    private static final int OFFICERS = 4;
    private static final int CERTIFICATE_DIGITS = 6;
    private static final int CERTIFICATE_YEARS = 5;

    private final ServerSetting setting;
    private final Organisation organisation;
    private final UnitChanges units;
    private final OfficerChanges officers;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Catalogue catalogue = Catalogue.load();
    private final Set<String> certificates = new HashSet<>();

    DemoOrganisation(
            ServerSetting setting,
            Organisation organisation,
            UnitChanges units,
            OfficerChanges officers,
            TransactionOperations transactions,
            Clock clock) {
        this.transactions = transactions;
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
        transactions.executeWithoutResult(status -> loadAll());
    }

    /** All or nothing: a demo killed here begins anew. */
    private void loadAll() {
        var territory = Province.territory(DemoProvince.SEED);
        var dice = Dice.of(DemoProvince.SEED);
        unit(DemoPerson.PROVINCE, territory.name() + "生态环境厅", "province", Optional.empty(), "900000", "云泽环");
        for (var city = 0; city < territory.cities().size(); city++) {
            var region = territory.cities().get(city);
            city(territory, city);
            people(DemoUnits.city(region), region.code(), catalogue, dice.named(region.city()));
        }
        people(DemoPerson.PROVINCE, "900000", catalogue, dice.named("province"));
        Arrays.stream(DemoPerson.values()).forEach(person -> person(person, dice.named(person.name())));
    }

    private void city(Territory territory, int city) {
        var region = territory.cities().get(city);
        var id = DemoUnits.city(region);
        unit(id, region.bureau(), "city", Optional.of(DemoPerson.PROVINCE), region.code(), region.mark());
        unit(id + "-team", region.city() + "生态环境保护综合行政执法支队", "team", Optional.of(id), region.code() + "-9", "");
        for (var county = 0; county < region.counties().size(); county++) {
            var place = region.counties().get(county);
            var branch = DemoUnits.county(region, county);
            unit(
                    branch,
                    region.branchOf(place),
                    "county",
                    Optional.of(id),
                    region.code() + "-" + (county + 1),
                    region.mark() + place.mark());
            var agency = Province.agency(territory, catalogue, city, county);
            Stream.concat(agency.handlers().stream(), Stream.of(agency.recorder()))
                    .forEach(officer -> officer(branch, officer));
        }
    }

    /** Who signs the papers of a branch; a certificate somebody holds already is left out. */
    private void officer(String unit, Officer signer) {
        if (certificates.add(signer.certificate())) {
            officers.begin(
                    unit + "-" + signer.certificate(),
                    new OfficerChanges.Wanted(
                            signer.name(),
                            unit,
                            Optional.of(signer.certificate()),
                            Optional.of(signer.validUntil().minusYears(CERTIFICATE_YEARS)),
                            Optional.of(signer.validUntil()),
                            Optional.empty(),
                            Optional.of(SINCE)),
                    SINCE);
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
                        Optional.of(until.minusYears(CERTIFICATE_YEARS)),
                        Optional.of(until),
                        Optional.of(qualifications),
                        Optional.of(SINCE)),
                SINCE);
    }
}
