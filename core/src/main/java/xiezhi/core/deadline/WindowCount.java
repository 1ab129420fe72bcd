package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xiezhi.core.calendar.Term;
import xiezhi.core.calendar.WorkingDayCalendar;

/** Windows: they open the day after another term expired and close when their own has. One use. */
final class WindowCount {
    private final WorkingDayCalendar calendar;
    private final DeadlineRule rule;
    private final Happenings happenings;
    private final List<Step> steps = new ArrayList<>();

    WindowCount(WorkingDayCalendar calendar, DeadlineRule rule, Happenings happenings) {
        this.calendar = calendar;
        this.rule = rule;
        this.happenings = happenings;
    }

    Due due() {
        Bounds bounds = rule.bounds();
        List<EventName> events =
                bounds.after().stream().map(Bounds.Anchor::event).toList();
        Optional<Bounds.Anchor> anchor = bounds.after().stream()
                .filter(each -> happenings.moment(each.event().tag()).isPresent())
                .findFirst();
        Optional<Happened> from = anchor.flatMap(each -> happenings.earliest(List.of(each.event())));
        List<EventName> asked = new ArrayList<>(events);
        asked.addAll(bounds.notBefore());
        Optional<Due> unstarted = Deadlines.unstarted(happenings, asked, from);
        if (unstarted.isPresent()) {
            return unstarted.get();
        }
        Happened start = from.orElseThrow();
        return rule.on(start.day())
                .map(version -> due(start, anchor.orElseThrow(), version))
                .orElseGet(() -> new Due.None(start.day() + "时的法律没有规定“" + rule.zh() + "”"));
    }

    private Due due(Happened from, Bounds.Anchor remedy, DeadlineVersion version) {
        DeadlineVersion cited = version.citing(remedy.cites());
        Reckoning before = new TermCount(calendar, from, cited, withoutExtensions(), true).of(remedy.length());
        steps.addAll(before.steps());
        if (!(before instanceof Reckoning.Ended expiry)) {
            return unknown(before);
        }
        LocalDate expired = expiry.last().day();
        Optional<Happened> later = latest(rule.bounds().notBefore());
        later.ifPresent(each -> steps.add(new Step(each.day() + each.event().zh() + "，期限自该日届满起算", version.cites())));
        // whether the window counts from the last day before or after it moved is not settled: both are kept
        LocalDate nominal = max(expiry.nominal(), later.map(Happened::day));
        LocalDate base = max(expired, later.map(Happened::day));
        LocalDate opens = base.plusDays(1);
        steps.add(Step.of("前述期限届满，自" + DayText.of(opens, calendar) + "起可以办理"));
        Reckoning strict = closing(from, nominal, version);
        Reckoning mild = closing(from, base, version);
        steps.addAll(mild.steps().subList(1, mild.steps().size()));
        if (!(strict instanceof Reckoning.Ended first) || !(mild instanceof Reckoning.Ended second)) {
            return unknown(mild);
        }
        if (!first.last().equals(second.last())) {
            steps.add(Step.of("自未顺延之日起算的，至" + first.last().day() + "届满；以较早者为准"));
        }
        return new Due.On(from, Optional.of(opens), first.last(), second.last(), List.of(), steps, version);
    }

    private Reckoning closing(Happened from, LocalDate base, DeadlineVersion version) {
        Term term = Lengths.of(version, happenings.circumstances()).terms().getFirst();
        Happened expiry = new Happened(new EventName(from.event().tag(), "前述期限届满"), Moment.on(base));
        boolean isRolled = version.counting().rollOver() == RollOver.YES;
        return new TermCount(calendar, expiry, version, withoutExtensions(), isRolled).of(term);
    }

    private Due unknown(Reckoning reckoning) {
        String reason = reckoning instanceof Reckoning.Stuck stuck ? stuck.reason() : "期限无法计算";
        return new Due.Unknown(reason, Optional.empty(), steps);
    }

    private Optional<Happened> latest(List<EventName> names) {
        return names.stream()
                .flatMap(name -> happenings.moment(name.tag()).stream().map(moment -> new Happened(name, moment)))
                .max(Comparator.comparing(Happened::day));
    }

    private static LocalDate max(LocalDate day, Optional<LocalDate> other) {
        return other.filter(later -> later.isAfter(day)).orElse(day);
    }

    private Happenings withoutExtensions() {
        return new Happenings(
                happenings.events(), happenings.unknown(), List.of(), happenings.pauses(), happenings.circumstances());
    }
}
