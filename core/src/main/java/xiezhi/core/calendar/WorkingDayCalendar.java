package xiezhi.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The working days of the years whose schedule is published. A question that touches a day of any other year is answered
 * with empty, or {@link #UNKNOWN}: next year's make-up days cannot be guessed.
 *
 * <p>Questions on epoch days allocate nothing; all are answered from prefix sums in constant time.
 *
 * <p>With the schedule of 2025, five working days after 2025-09-26 are over on 2025-10-10: Sunday 28 September is worked,
 * 1 to 8 October are off.
 */
public final class WorkingDayCalendar {
    /** Answer of the epoch-day questions when a day of a year without schedule is touched. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** No year known: every question about a day is unknown. */
    public static final WorkingDayCalendar EMPTY = new WorkingDayCalendar(new TreeSet<>(), Map.of());

    private final Set<Integer> years;
    private final Map<LocalDate, DayKind> marked;
    private final long firstDay;
    private final int length;
    /** Working days, and days of unknown years, among the days before an index; one entry more than days. */
    private final int[] workdaysBefore;

    private final int[] unknownBefore;
    /** Index of the working day of a rank, from 0. */
    private final int[] dayOfRank;

    private WorkingDayCalendar(SortedSet<Integer> years, Map<LocalDate, DayKind> marked) {
        this.years = Set.copyOf(years);
        this.marked = marked;
        firstDay = years.isEmpty() ? 0 : LocalDate.of(years.first(), 1, 1).toEpochDay();
        length = years.isEmpty() ? 0 : (int) (LocalDate.of(years.last(), 12, 31).toEpochDay() - firstDay + 1);
        workdaysBefore = new int[length + 1];
        unknownBefore = new int[length + 1];
        int[] ranks = new int[length];
        for (int i = 0; i < length; i++) {
            Optional<DayKind> kind = kind(LocalDate.ofEpochDay(firstDay + i));
            boolean isWorkday = kind.isPresent() && kind.get().isWorkday();
            if (isWorkday) {
                ranks[workdaysBefore[i]] = i;
            }
            workdaysBefore[i + 1] = workdaysBefore[i] + (isWorkday ? 1 : 0);
            unknownBefore[i + 1] = unknownBefore[i] + (kind.isPresent() ? 0 : 1);
        }
        dayOfRank = Arrays.copyOf(ranks, workdaysBefore[length]);
    }

    /** The calendar of these schedules. Each day follows the schedule that lists it; weekends are off otherwise. */
    public static WorkingDayCalendar of(Collection<YearSchedule> schedules) {
        TreeSet<Integer> years = new TreeSet<>();
        Map<LocalDate, DayKind> marked = new HashMap<>();
        for (YearSchedule schedule : schedules) {
            years.add(schedule.year());
            schedule.off().forEach(day -> mark(marked, day, DayKind.HOLIDAY));
            schedule.work()
                    .forEach(day -> mark(marked, day, isWeekend(day) ? DayKind.MAKE_UP_WORKDAY : DayKind.WORKDAY));
        }
        return new WorkingDayCalendar(years, marked);
    }

    /** The schedule of the day's year is known. */
    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** What the day is; empty when its year is unknown. */
    public Optional<DayKind> kind(LocalDate day) {
        if (!covers(day)) {
            return Optional.empty();
        }
        DayKind byWeekday = isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY;
        return Optional.of(marked.getOrDefault(day, byWeekday));
    }

    /** Whether the day is a working day; empty when its year is unknown. */
    public Optional<Boolean> isWorkday(LocalDate day) {
        return kind(day).map(DayKind::isWorkday);
    }

    /** Working days after {@code from} up to and including {@code until}; negative when {@code until} is earlier. */
    public OptionalLong workdays(LocalDate from, LocalDate until) {
        long count = workdays(from.toEpochDay(), until.toEpochDay());
        return count == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** As {@link #workdays(LocalDate, LocalDate)} on epoch days, {@link #UNKNOWN} for unknown. */
    public long workdays(long from, long until) {
        if (from == until) {
            return 0;
        }
        if (until < from) {
            long back = workdays(until, from);
            return back == UNKNOWN ? UNKNOWN : -back;
        }
        long a = from + 1 - firstDay;
        long b = until + 1 - firstDay;
        if (a < 0 || b > length || unknownBefore[(int) b] > unknownBefore[(int) a]) {
            return UNKNOWN;
        }
        return (long) workdaysBefore[(int) b] - workdaysBefore[(int) a];
    }

    /**
     * The {@code count}-th working day after the day, not counting the day itself; before it for a negative count; the
     * day itself for 0.
     */
    public Optional<LocalDate> addWorkdays(LocalDate day, int count) {
        return day(addWorkdays(day.toEpochDay(), count));
    }

    /** As {@link #addWorkdays(LocalDate, int)} on epoch days, {@link #UNKNOWN} for unknown. */
    public long addWorkdays(long day, int count) {
        if (count == 0) {
            return day;
        }
        // first day that may be counted: the next going forward, the one before going back
        long edge = day - firstDay + (count > 0 ? 1 : 0);
        if (edge < 0 || edge > length) {
            return UNKNOWN;
        }
        long rank = workdaysBefore[(int) edge] + (count > 0 ? count - 1L : count);
        if (rank < 0 || rank >= dayOfRank.length) {
            return UNKNOWN;
        }
        int found = dayOfRank[(int) rank];
        int first = Math.min((int) edge, found);
        int last = Math.max((int) edge, found + 1);
        return unknownBefore[last] > unknownBefore[first] ? UNKNOWN : firstDay + found;
    }

    /** The day itself when it is a working day, else the next one. */
    public Optional<LocalDate> nextWorkday(LocalDate day) {
        return day(nextWorkday(day.toEpochDay()));
    }

    /** As {@link #nextWorkday(LocalDate)} on epoch days, {@link #UNKNOWN} for unknown. */
    public long nextWorkday(long day) {
        return addWorkdays(day - 1, 1);
    }

    /** The day itself when it is a working day, else the last one before. */
    public Optional<LocalDate> previousWorkday(LocalDate day) {
        return day(addWorkdays(day.toEpochDay() + 1, -1));
    }

    private static Optional<LocalDate> day(long epochDay) {
        return epochDay == UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void mark(Map<LocalDate, DayKind> marked, LocalDate day, DayKind kind) {
        DayKind before = marked.put(day, kind);
        if (before != null && before != kind) {
            throw new IllegalArgumentException(
                    "expected one kind of day, found " + before + " and " + kind + " for " + day);
        }
    }
}
