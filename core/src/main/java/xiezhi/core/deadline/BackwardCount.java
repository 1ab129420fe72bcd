package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xiezhi.core.calendar.Term;
import xiezhi.core.calendar.WorkingDayCalendar;

/**
 * Terms counted back from an event: "seven working days before the hearing". The strict reading leaves that many whole
 * days between act and event; the mild one counts the day of the event among them.
 */
record BackwardCount(WorkingDayCalendar calendar, Happened from, DeadlineVersion version) {

    /** The strict and the mild reading. */
    List<Reckoning> of(Term term) {
        Optional<LocalDate> strict = firstOf(term, from.day());
        Optional<LocalDate> mild = firstOf(term, from.day().plusDays(1));
        if (strict.isEmpty() || mild.isEmpty()) {
            DayCount days = new DayCount(calendar, from.day(), List.of());
            String reason = days.missingYear(from.day().getYear(), -1);
            return List.of(new Reckoning.Stuck(reason, Optional.empty(), List.of(Step.of(reason))));
        }
        LocalDate last = strict.get().minusDays(1);
        LocalDate latest = mild.get().minusDays(1);
        List<Step> steps = List.of(
                Step.of(DayText.of(from.day(), calendar) + from.event().zh()),
                new Step(
                        "此前须留足" + term + "：" + DayText.of(strict.get(), calendar) + " 至 "
                                + DayText.of(from.day().minusDays(1), calendar),
                        version.cites()),
                Step.of("最迟" + DayText.of(last, calendar)
                        + (last.equals(latest) ? "" : "；把当日计入的，最迟" + DayText.of(latest, calendar) + "，两者之间由人判断")));
        return List.of(
                new Reckoning.Ended(last, Limit.on(last), List.of(), steps),
                new Reckoning.Ended(latest, Limit.on(latest), List.of(), steps));
    }

    /** First day of the term that ends on the eve of a day. */
    private Optional<LocalDate> firstOf(Term term, LocalDate day) {
        return switch (term) {
            case Term.WorkingDays days -> calendar.addWorkdays(day, -days.count());
            case Term.CalendarDays days -> Optional.of(day.minusDays(days.count()));
            case Term.Months months -> Optional.of(day.minusMonths(months.count()));
            case Term.Years years -> Optional.of(day.minusYears(years.count()));
            case Term.Hours hours -> Optional.of(day.minusDays((hours.count() + 23L) / 24));
        };
    }
}
