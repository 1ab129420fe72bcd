package xiezhi.sample.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import xiezhi.sample.InventedCase;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.model.Agency;
import xiezhi.sample.plan.Catalogue;
import xiezhi.sample.plan.PeopleMaker;
import xiezhi.sample.plan.Yaml;
import xiezhi.sample.text.Dice;

/**
 * An invented province on the day it starts: the same seed and day give the same province.
 *
 * @param territory cities and counties
 * @param firms the register of firms
 * @param patterns the cases all cases are told after
 * @param cases cases of the year before the start day, the one that moved last at the end
 * @param leads leads that are no cases, not yet or not at all
 */
public record Province(
        Territory territory,
        List<Firm> firms,
        List<InventedCase> patterns,
        List<ProvinceCase> cases,
        List<OpenLead> leads) {
    /** How the names of the dockets of cases begin. */
    public static final String CASE_PREFIX = "demo-case-";

    /** Firms of the register. */
    public static final int FIRMS = 3000;

    private static final int PATTERNS = 48;
    private static final int RUNNING = 2150;
    private static final int DUE = 14;
    private static final int OVERDUE = 36;
    private static final int SUSPENDED = 24;
    private static final int LEADS_WAITING = 76;
    private static final int LEADS_DECLINED = 100;

    /** Copies the lists. */
    public Province {
        firms = List.copyOf(firms);
        patterns = List.copyOf(patterns);
        cases = List.copyOf(cases);
        leads = List.copyOf(leads);
    }

    /** Only the cities and counties. */
    public static Territory territory(long seed) {
        return Territory.of(resource(), Catalogue.load(), seed);
    }

    /** The whole province of a seed as it stands on the start day. */
    public static Province of(long seed, LocalDate start) {
        Map<String, Object> resource = resource();
        Catalogue catalogue = Catalogue.load();
        Dice dice = Dice.of(seed).named("province");
        Territory territory = Territory.of(resource, catalogue, seed);
        List<Firm> firms = new FirmRegister(catalogue, resource, territory, start, dice.named("firms")).firms(FIRMS);
        List<InventedCase> patterns = Patterns.make(seed, PATTERNS);
        var leads = new Leads(resource);
        var sources = new CaseDrawing.Sources(catalogue, WorkingDays.load(), territory, firms, leads);
        List<ProvinceCase> cases =
                new CaseDrawing(sources, patterns, start, dice.named("cases")).draw(RUNNING, DUE, OVERDUE, SUSPENDED);
        var people = new PeopleMaker(catalogue);
        var wanted = new Leads.Wanted(
                LEADS_WAITING,
                LEADS_DECLINED,
                firms,
                firm -> territory
                        .agency(people, new Territory.Seat(firm.city(), firm.county()), true)
                        .handlers()
                        .getFirst()
                        .name());
        return new Province(territory, firms, patterns, cases, leads.open(wanted, start, dice.named("leads")));
    }

    /** The people of the agency of a county: the same as in the papers of its cases. */
    public static Agency agency(Territory territory, Catalogue catalogue, int city, int county) {
        return territory.agency(
                new PeopleMaker(catalogue),
                new Territory.Seat(territory.cities().get(city), county),
                true);
    }

    private static Map<String, Object> resource() {
        return Yaml.map(Yaml.read("province.yaml"));
    }
}
