package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.calendar.Term;
import xiezhi.core.calendar.WorkingDayCalendar;

/**
 * When terms end and whether they were kept: a pure function of the term, what happened, and the calendar.
 *
 * <p>Example: five working days from a prior notice served on 2026-09-18 end on 2026-09-24, because Sunday 20 September is
 * worked.
 */
public final class Deadlines {
    private static final Comparator<LocalDate> EARLIER = Comparator.naturalOrder();
    private static final Comparator<Limit> BY_END = Comparator.comparing(
            (Limit limit) -> limit.minute().orElseGet(() -> limit.day().atTime(23, 59)));

    private final WorkingDayCalendar calendar;

    public Deadlines(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** When the term ends and whether it was kept. */
    public TermAnswer ask(DeadlineRule rule, Happenings happenings) {
        Due due = due(rule, happenings);
        Optional<Happened> end = happenings.earliest(rule.bounds().endsWith());
        return new TermAnswer(rule, due, end, new Judge(rule, happenings).of(due, end));
    }

    /** When the term ends. */
    public Due due(DeadlineRule rule, Happenings happenings) {
        Bounds bounds = rule.bounds();
        Optional<Happened> lapse = happenings.earliest(bounds.lapsesWith());
        if (lapse.isPresent()) {
            return new Due.None(lapse.get().day() + lapse.get().event().zh() + "，本期限不再适用");
        }
        if (rule.kind() == DeadlineKind.WINDOW) {
            return new WindowCount(calendar, rule, happenings).due();
        }
        Optional<Happened> from = happenings.earliest(bounds.startsWith());
        Optional<Due> unstarted = unstarted(happenings, bounds.startsWith(), from);
        if (unstarted.isPresent()) {
            return unstarted.get();
        }
        Happened start = from.orElseThrow();
        Optional<DeadlineVersion> version = rule.on(start.day());
        return version.map(v -> due(rule.kind(), start, v, happenings))
                .orElseGet(() -> new Due.None(start.day() + "时的法律没有规定“" + rule.zh() + "”"));
    }

    /** The answer when the start is missing or doubtful. */
    static Optional<Due> unstarted(Happenings happenings, List<EventName> names, Optional<Happened> from) {
        Optional<String> unknown = happenings.unknownAmong(names);
        if (unknown.isPresent()) {
            return Optional.of(Due.Unknown.because("起算日不清楚：" + unknown.get()));
        }
        if (from.isEmpty()) {
            String zh = String.join("、", names.stream().map(EventName::zh).toList());
            return Optional.of(new Due.None("没有" + zh + "，期限未开始"));
        }
        return from.get().moment().isSure()
                ? Optional.empty()
                : Optional.of(Due.Unknown.because(from.get().event().zh() + "的日期存疑"));
    }

    private Due due(DeadlineKind kind, Happened from, DeadlineVersion version, Happenings happenings) {
        Lengths lengths = Lengths.of(version, happenings.circumstances());
        if (lengths.terms().isEmpty()) {
            return new Due.None("本案情形不适用本期限");
        }
        List<Reckoning> readings = lengths.terms().stream()
                .flatMap(term -> readings(kind, from, version, happenings, term))
                .toList();
        return combined(kind, from, version, readings, lengths.isCertain());
    }

    private Stream<Reckoning> readings(
            DeadlineKind kind, Happened from, DeadlineVersion version, Happenings happenings, Term term) {
        if (kind == DeadlineKind.BEFORE) {
            return new BackwardCount(calendar, from, version).of(term).stream();
        }
        if (term instanceof Term.Hours hours) {
            return HourCount.of(from, hours.count(), version).stream();
        }
        return rolls(version.counting())
                .map(isRolled -> new TermCount(calendar, from, version, happenings, isRolled).of(term));
    }

    static Stream<Boolean> rolls(CountingRules counting) {
        return switch (counting.rollOver()) {
            case YES -> Stream.of(true);
            case NO -> Stream.of(false);
            case UNSETTLED -> Stream.of(false, true);
        };
    }

    private Due combined(
            DeadlineKind kind, Happened from, DeadlineVersion version, List<Reckoning> readings, boolean isCertain) {
        Optional<LocalDate> floor = floor(readings);
        for (Reckoning reading : readings) {
            if (reading instanceof Reckoning.Stuck stuck) {
                return new Due.Unknown(stuck.reason(), floor, stuck.steps());
            }
        }
        List<Reckoning.Ended> ended =
                readings.stream().map(Reckoning.Ended.class::cast).toList();
        Reckoning.Ended strict = ended.stream()
                .min(Comparator.comparing(Reckoning.Ended::last, BY_END))
                .orElseThrow();
        Reckoning.Ended mild = ended.stream()
                .max(Comparator.comparing(Reckoning.Ended::last, BY_END))
                .orElseThrow();
        if (!isCertain) {
            return new Due.Unknown("是否适用本期限取决于尚不清楚的情形", floor, strict.steps());
        }
        boolean isWait = kind == DeadlineKind.WAIT;
        Reckoning.Ended shown = isWait ? mild : strict;
        List<Step> steps = new ArrayList<>(shown.steps());
        // hours and terms counted back write their second reading themselves
        boolean isTold = kind == DeadlineKind.BEFORE || strict.last().minute().isPresent();
        if (!isTold && BY_END.compare(strict.last(), mild.last()) != 0) {
            Reckoning.Ended other = isWait ? strict : mild;
            steps.add(Step.of("另一种理解届满于" + DayText.of(other.last(), calendar) + "，两者之间由人判断"));
        }
        Optional<LocalDate> opens = isWait ? Optional.of(mild.last().day().plusDays(1)) : Optional.empty();
        opens.ifPresent(day -> steps.add(Step.of("期限届满，自" + DayText.of(day, calendar) + "起")));
        return new Due.On(from, opens, strict.last(), mild.last(), shown.counted(), steps, version);
    }

    private static Optional<LocalDate> floor(List<Reckoning> readings) {
        return readings.stream().allMatch(reading -> reading.floor().isPresent())
                ? readings.stream().flatMap(reading -> reading.floor().stream()).min(EARLIER)
                : Optional.empty();
    }
}
