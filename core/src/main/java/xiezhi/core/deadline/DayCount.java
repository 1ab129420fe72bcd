package xiezhi.core.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import xiezhi.core.calendar.Term;
import xiezhi.core.calendar.WorkingDayCalendar;

/**
 * Counts a term in days, months or years after a day, leaving out stretches that do not count.
 *
 * @param start day of the event, not counted
 * @param stretches days that do not count, merged
 */
record DayCount(WorkingDayCalendar calendar, LocalDate start, List<Stretch> stretches) {

    /** The last day of the term, or empty when an unknown year or an open stretch is in the way. */
    Optional<LocalDate> end(Term term) {
        Optional<LocalDate> end = advance(start, term, 0);
        long left = 0;
        for (Stretch stretch : stretches) {
            if (end.isEmpty() || stretch.from().isAfter(end.get())) {
                break;
            }
            OptionalLong days = daysLeftOut(stretch, term);
            if (days.isEmpty()) {
                return Optional.empty();
            }
            left += days.getAsLong();
            end = advance(start, term, left);
        }
        return end;
    }

    /** The stretches that reach into the term ending on a day. */
    List<Stretch> within(LocalDate end) {
        return stretches.stream()
                .filter(stretch -> !stretch.from().isAfter(end))
                .toList();
    }

    /** How many units of the term a stretch leaves out; empty when it is open or touches an unknown year. */
    OptionalLong daysLeftOut(Stretch stretch, Term term) {
        if (stretch.isOpen()) {
            return OptionalLong.empty();
        }
        return term instanceof Term.WorkingDays
                ? calendar.workdays(stretch.from().minusDays(1), stretch.until())
                : OptionalLong.of(ChronoUnit.DAYS.between(stretch.from(), stretch.until()) + 1);
    }

    /** The working days counted up to a day. */
    List<LocalDate> counted(LocalDate end) {
        return start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(day -> calendar.isWorkday(day).orElse(false))
                .filter(day -> stretches.stream().noneMatch(stretch -> stretch.contains(day)))
                .toList();
    }

    /** What is in the way of counting, in Chinese. */
    String obstacle() {
        Optional<Stretch> open = stretches.stream().filter(Stretch::isOpen).findFirst();
        if (open.isPresent()) {
            return "自" + open.get().from() + "起" + open.get().reasons() + "，尚未结束";
        }
        return missingYear(start.getYear(), 1);
    }

    /** The nearest year without schedule, as a reason. */
    String missingYear(int first, int direction) {
        int year = first;
        while (calendar.covers(LocalDate.of(year, 1, 1))) {
            year += direction;
        }
        return "没有" + year + "年的放假安排，无法确定工作日";
    }

    private Optional<LocalDate> advance(LocalDate from, Term term, long more) {
        return switch (term) {
            case Term.WorkingDays days -> calendar.addWorkdays(from, Math.toIntExact(days.count() + more));
            case Term.CalendarDays days -> Optional.of(from.plusDays(days.count() + more));
            case Term.Months months ->
                Optional.of(from.plusMonths(months.count()).plusDays(more));
            case Term.Years years -> Optional.of(from.plusYears(years.count()).plusDays(more));
            case Term.Hours hours -> Optional.of(from.plusDays(hours.count() / 24 + more));
        };
    }
}
