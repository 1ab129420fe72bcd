package xiezhi.sample.province;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.sample.InventedCase;
import xiezhi.sample.model.Agency;
import xiezhi.sample.model.Officer;
import xiezhi.sample.model.Party;
import xiezhi.sample.model.Person;
import xiezhi.sample.paper.Paper;
import xiezhi.sample.plan.Codes;
import xiezhi.sample.text.Dice;

/** Finds what each name, code and number of a case is called when it is told of another party and another agency. */
final class Retelling {
    private final InventedCase told;
    private final long days;
    private final Agency agency;
    private final Dice dice;
    private final Map<String, String> names = new LinkedHashMap<>();

    private Retelling(InventedCase told, long days, Agency agency, Dice dice) {
        this.told = told;
        this.days = days;
        this.agency = agency;
        this.dice = dice;
    }

    /**
     * The case told so many days later, of that party and that agency.
     *
     * @param numbers last number given, by letters and year; counted on
     */
    static Recast of(
            InventedCase told, long days, Party party, Agency agency, Map<String, Integer> numbers, Dice dice) {
        var retelling = new Retelling(told, days, agency, dice);
        retelling.party(told.model().party(), party);
        retelling.agency(told.model().agency());
        retelling.numbers(numbers);
        return new Recast(days, retelling.names);
    }

    private void party(Party from, Party to) {
        put(from.name(), to.name());
        put(from.creditCode(), to.creditCode());
        put(from.address(), to.address());
        put(from.site(), to.site());
        person(from.head(), to.head(), "head");
        person(from.contact(), to.contact(), "contact");
    }

    /** Age, sex and post stay: papers speak of them. */
    private void person(Person from, Person to, String part) {
        put(from.name(), to.name());
        put(from.idNumber(), Codes.identityLike(from.idNumber(), agency.region().code(), dice.named(part)));
        put(from.phone(), to.phone());
        put(from.address(), to.address());
    }

    private void agency(Agency from) {
        var there = from.region();
        var here = agency.region();
        put(there.branchOf(from.county()), here.branchOf(agency.county()));
        put(from.county().branch(), agency.county().branch());
        put(there.bureau(), here.bureau());
        put(there.court(), here.court());
        put(there.bank(), here.bank());
        put(there.province() + there.city(), here.province() + here.city());
        put(there.city(), here.city());
        put(from.county().name(), agency.county().name());
        officers(from.handlers(), agency.handlers());
        officers(List.of(from.recorder()), List.of(agency.recorder()));
        officers(from.staff(), agency.staff());
        officers(from.leaders(), agency.leaders());
    }

    private void officers(List<Officer> from, List<Officer> to) {
        for (int i = 0; i < from.size(); i++) {
            put(from.get(i).name(), to.get(i).name());
            put(from.get(i).certificate(), to.get(i).certificate());
        }
    }

    /** Every paper that bears a number of the agency gets the agency's next one of its kind in the year it is made. */
    private void numbers(Map<String, Integer> numbers) {
        Map<String, String> given = new HashMap<>();
        String mark = told.model().agency().mark();
        for (Paper paper : told.papers()) {
            String number = paper.number();
            int year = number.indexOf('〔');
            if (number.startsWith(mark) && year > 0 && !given.containsKey(number)) {
                String letters = agency.mark() + kind(number.substring(mark.length(), year));
                LocalDate made = paper.madeOn().plusDays(days);
                int next = numbers.merge(letters + made.getYear(), 1, Integer::sum);
                given.put(number, letters + "〔" + made.getYear() + "〕" + next + "号");
            }
        }
        given.forEach(this::put);
    }

    /** Letters of the kind without those of the county, as in （沅）罚. */
    private String kind(String letters) {
        String county = "（" + told.model().agency().county().mark() + "）";
        return letters.replace(county, "（" + agency.county().mark() + "）");
    }

    private void put(String from, String to) {
        if (!from.isEmpty()) {
            names.putIfAbsent(from, to);
        }
    }
}
