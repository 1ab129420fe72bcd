package xiezhi.sample.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import xiezhi.sample.InventedCase;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.model.Agency;
import xiezhi.sample.model.Party;
import xiezhi.sample.model.Timeline;
import xiezhi.sample.plan.Catalogue;
import xiezhi.sample.plan.PeopleMaker;
import xiezhi.sample.plan.Soundness;
import xiezhi.sample.text.Dice;

/** Draws the cases of the year before the start day: which pattern, when, where, whose, and how far it has come. */
final class CaseDrawing {
    private static final int YEAR_DAYS = 365;
    private static final int WEEK = 7;
    private static final int CASE_DAYS = 90;
    private static final int LONGEST_OVERDUE = 45;
    private static final int MOST_TRIES = 400;
    private static final int BRANCH_PERCENT = 65;
    private static final int RARE_PERCENT = 30;
    private static final int MOST_CASES_OF_A_FIRM = 3;
    private static final List<String> RESTING = List.of("interview2", "order.served", "concluded", "reviewed");

    private final Sources sources;
    private final List<InventedCase> patterns;
    private final LocalDate start;
    private final Dice dice;
    private final PeopleMaker people;
    private final Map<String, List<Firm>> firms = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> casesOf = new HashMap<>();

    /** What cases are drawn from. */
    record Sources(Catalogue catalogue, WorkingDays calendar, Territory territory, List<Firm> firms, Leads leads) {}

    /** A pattern told so many days later, up to a day. */
    private record Telling(int pattern, long days, LocalDate until) {}

    /** How a case stands on the start day. */
    enum Standing {
        /** As far as it would have come by now. */
        RUNNING,
        /** Its decision is due on the start day. */
        DUE,
        /** Its decision is overdue. */
        OVERDUE,
        /** Its investigation is suspended. */
        SUSPENDED
    }

    CaseDrawing(Sources sources, List<InventedCase> patterns, LocalDate start, Dice dice) {
        this.sources = sources;
        this.patterns = patterns;
        this.start = start;
        this.dice = dice;
        this.people = new PeopleMaker(sources.catalogue());
        sources.firms()
                .forEach(firm -> firms.computeIfAbsent(firm.trade(), trade -> new ArrayList<>())
                        .add(firm));
    }

    /** So many cases that run, and beside them some that are due today, overdue or suspended; the latest last. */
    List<ProvinceCase> draw(int running, int due, int overdue, int suspended) {
        List<Map.Entry<Telling, Standing>> tellings = new ArrayList<>();
        add(tellings, running, Standing.RUNNING);
        add(tellings, due, Standing.DUE);
        add(tellings, overdue, Standing.OVERDUE);
        add(tellings, suspended, Standing.SUSPENDED);
        tellings.sort(Comparator.comparing(telling -> lastDay(telling.getKey())));
        List<ProvinceCase> cases = new ArrayList<>();
        for (var telling : tellings) {
            cases.add(told(
                    Province.CASE_PREFIX + "%04d".formatted(cases.size() + 1), telling.getKey(), telling.getValue()));
        }
        return cases;
    }

    private void add(List<Map.Entry<Telling, Standing>> tellings, int count, Standing standing) {
        for (int i = 0; i < count; i++) {
            tellings.add(Map.entry(telling(standing, dice.named(standing.name() + i)), standing));
        }
    }

    private Telling telling(Standing standing, Dice own) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Dice next = own.named("try" + i);
            int pattern = next.between("pattern", 0, patterns.size() - 1);
            Timeline days = patterns.get(pattern).model().timeline();
            if (isRare(pattern) && !next.chance("rare", RARE_PERCENT)) {
                continue;
            }
            Optional<Telling> telling = standing == Standing.RUNNING
                    ? running(pattern, days, next)
                    : resting(pattern, days, standing, next);
            if (telling.filter(this::isSound).isPresent()) {
                return telling.get();
            }
        }
        throw new IllegalStateException("no pattern fits a case that is " + standing + " on " + start);
    }

    /** Beside an ordinary penalty: sealing, daily fines, transfers. */
    private boolean isRare(int pattern) {
        return switch (patterns.get(pattern).model().shape().procedure()) {
            case SEIZURE, DAILY, DETENTION, CRIMINAL -> true;
            case ORDINARY, NO_PENALTY, SPOT -> false;
        };
    }

    /** Weekdays stay weekdays. */
    private Optional<Telling> running(int pattern, Timeline days, Dice own) {
        LocalDate wanted = start.minusDays(own.between("day", 1, YEAR_DAYS));
        long weeks = Math.floorDiv(wanted.toEpochDay() - days.day("inspect").toEpochDay(), WEEK);
        return Optional.of(new Telling(pattern, weeks * WEEK, start));
    }

    /** Filed so long ago that the decision is due today or overdue, or lately; nothing has happened since some step. */
    private Optional<Telling> resting(int pattern, Timeline days, Standing standing, Dice own) {
        if (!days.has("filed") || !days.has("decided")) {
            return Optional.empty();
        }
        List<String> steps = RESTING.stream()
                .filter(days::has)
                .filter(step -> !days.day(step).isBefore(days.day("filed")))
                .toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        int ago = switch (standing) {
            case DUE -> CASE_DAYS;
            case OVERDUE -> CASE_DAYS + own.between("overdue", 2, LONGEST_OVERDUE);
            default -> own.between("ago", CASE_DAYS / 2, CASE_DAYS + LONGEST_OVERDUE);
        };
        long later = start.minusDays(ago).toEpochDay() - days.day("filed").toEpochDay();
        LocalDate until = days.day(own.pick("step", steps)).plusDays(later);
        return until.isBefore(start.minusDays(2)) ? Optional.of(new Telling(pattern, later, until)) : Optional.empty();
    }

    /** Whether the pattern breaks no term on its new days that it kept on its own; what is still to come is not asked. */
    private boolean isSound(Telling telling) {
        var model = patterns.get(telling.pattern()).model();
        Set<String> faults = new HashSet<>(Soundness.faults(model.told(telling.days()), sources.calendar()));
        faults.removeAll(Soundness.faults(model, sources.calendar()));
        faults.remove("future");
        return faults.isEmpty();
    }

    private LocalDate lastDay(Telling telling) {
        return patterns.get(telling.pattern()).papers().stream()
                .map(paper -> paper.madeOn().plusDays(telling.days()))
                .filter(day -> !day.isAfter(telling.until()))
                .max(Comparator.naturalOrder())
                .orElse(telling.until());
    }

    private ProvinceCase told(String docket, Telling telling, Standing standing) {
        Dice own = dice.named(docket);
        InventedCase pattern = patterns.get(telling.pattern());
        Optional<Firm> firm = firm(pattern, own);
        var seats = sources.territory().seats();
        Territory.Seat seat =
                firm.map(one -> new Territory.Seat(one.city(), one.county())).orElseGet(() -> own.pick("seat", seats));
        Agency agency =
                sources.territory().agency(people, seat, pattern.model().shape().has("branch"));
        Party party = firm.map(Firm::party).orElseGet(() -> party(pattern, seat, own));
        boolean isBranch = agency.actsAsBranch() || own.chance("branch", BRANCH_PERCENT);
        Timeline days = pattern.model().told(telling.days()).timeline();
        return new ProvinceCase(
                docket,
                telling.pattern(),
                Retelling.of(pattern, telling.days(), party, agency, numbers, own),
                telling.until(),
                new ProvinceCase.Seat(seat.city(), isBranch ? Optional.of(seat.county()) : Optional.empty()),
                days.has("lead")
                        ? Optional.of(sources.leads()
                                .of(days.day("lead"), pattern.model().shape().features(), party.name(), own))
                        : Optional.empty(),
                Optional.of("legal.submitted")
                        .filter(days::has)
                        .map(days::day)
                        .filter(day -> !day.isAfter(telling.until())),
                Optional.of(telling.until().plusDays(1)).filter(day -> standing == Standing.SUSPENDED),
                firm.map(Firm::id),
                agency.handlers().getFirst().name());
    }

    /** A firm of the same trade that discharges what it may; who has no permit is not in the register. */
    private Optional<Firm> firm(InventedCase pattern, Dice own) {
        var model = pattern.model();
        boolean isListed = model.party().kind() == Party.Kind.UNIT
                && !"V07".equals(model.violation().id());
        List<Firm> same = firms.getOrDefault(model.slots().getOrDefault("trade", ""), List.of());
        if (!isListed || same.isEmpty()) {
            return Optional.empty();
        }
        Firm drawn = own.pick("firm", same);
        for (int i = 0; count(drawn) >= MOST_CASES_OF_A_FIRM && i < same.size(); i++) {
            drawn = own.pick("firm" + i, same);
        }
        if (count(drawn) >= MOST_CASES_OF_A_FIRM) {
            return Optional.empty();
        }
        casesOf.merge(drawn.id(), 1, Integer::sum);
        return Optional.of(drawn);
    }

    private int count(Firm firm) {
        return casesOf.getOrDefault(firm.id(), 0);
    }

    private Party party(InventedCase pattern, Territory.Seat seat, Dice own) {
        var model = pattern.model();
        Map<String, String> trade = Stream.of(model.violation().data().trades())
                .flatMap(List::stream)
                .filter(one -> one.getOrDefault("name", "").equals(model.slots().getOrDefault("trade", "")))
                .findFirst()
                .orElse(Map.of());
        return people.party(model.party().kind(), seat.city(), seat.place(), trade, own.named("party"));
    }
}
