package xiezhi.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCalendarTest {
    private static final WorkingDayCalendar CALENDAR = Schedules.calendar();
    private static final Set<LocalDate> OFF = Schedules.off();
    private static final Set<LocalDate> WORK = Schedules.work();
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, 5, 2026-09-24", // Friday; Sunday 20 September is worked
        "2026-09-30, 5, 2026-10-13", // Saturday 10 October is worked
        "2025-09-26, 5, 2025-10-10", // Sunday 28 September is worked
        "2018-12-28, 1, 2018-12-29", // Saturday, worked by the notice of 2019
        "2018-12-29, 1, 2019-01-02", // 30 December to 1 January off
        "2022-12-30, 1, 2023-01-03", // 31 December off by the notice of 2023
        "2026-02-13, 1, 2026-02-14", // Saturday before Spring Festival, worked
        "2026-02-14, 1, 2026-02-24",
        "2026-10-08, -5, 2026-09-23", // 30, 29, 28 September, then 24 and 23 before Mid-Autumn
    })
    @DisplayName("调休与长假")
    void countsMakeUpDaysAndSkipsHolidays(LocalDate day, int count, LocalDate expected) {
        assertThat(CALENDAR.addWorkdays(day, count)).contains(expected);
        assertThat(walk(day, count)).isEqualTo(expected);
    }

    @Test
    void agreesWithWalkingOnEveryDay() {
        LocalDate day = FIRST;
        for (; day.isBefore(LAST.minusDays(60)); day = day.plusDays(1)) {
            assertThat(CALENDAR.isWorkday(day)).contains(isWorkday(day));
            for (int count : new int[] {1, 2, 3, 5, 7, 10, 20}) {
                assertThat(CALENDAR.addWorkdays(day, count)).contains(walk(day, count));
            }
            LocalDate next = isWorkday(day) ? day : walk(day, 1);
            assertThat(CALENDAR.nextWorkday(day)).contains(next);
        }
    }

    @Test
    void agreesWithWalkingBackOnEveryDay() {
        for (LocalDate day = FIRST.plusDays(60); !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int count : new int[] {1, 3, 7}) {
                assertThat(CALENDAR.addWorkdays(day, -count)).contains(walk(day, -count));
            }
            LocalDate previous = isWorkday(day) ? day : walk(day, -1);
            assertThat(CALENDAR.previousWorkday(day)).contains(previous);
        }
    }

    @Test
    void addingAndCountingAreInverse() {
        Random random = new Random(20260918);
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(3800));
            int count = 1 + random.nextInt(250);
            Optional<LocalDate> end = CALENDAR.addWorkdays(day, count);
            OptionalLong counted = CALENDAR.workdays(day, end.orElseThrow());
            assertThat(counted).hasValue(count);
            assertThat(CALENDAR.workdays(end.orElseThrow(), day)).hasValue(-count);
        }
    }

    @Test
    @DisplayName("没有放假安排的年份不作推算")
    void answersUnknownOutsideItsYears() {
        assertThat(CALENDAR.addWorkdays(LocalDate.of(2026, 12, 30), 1)).contains(LAST);
        assertThat(CALENDAR.addWorkdays(LAST, 1)).isEmpty();
        assertThat(CALENDAR.addWorkdays(LocalDate.of(2026, 12, 28), 5)).isEmpty();
        assertThat(CALENDAR.workdays(LAST, LAST.plusDays(1))).isEmpty();
        assertThat(CALENDAR.workdays(LAST.minusDays(9), LAST)).isPresent();
        assertThat(CALENDAR.workdays(FIRST.minusDays(2), FIRST)).isEmpty();
        assertThat(CALENDAR.workdays(FIRST.minusDays(1), FIRST)).hasValue(0);
        assertThat(CALENDAR.isWorkday(LAST.plusDays(1))).isEmpty();
        assertThat(CALENDAR.nextWorkday(LAST.plusDays(1))).isEmpty();
        assertThat(CALENDAR.addWorkdays(FIRST, -1)).isEmpty();
        assertThat(CALENDAR.workdays(0L, Long.MAX_VALUE - 10)).isEqualTo(WorkingDayCalendar.UNKNOWN);
        assertThat(WorkingDayCalendar.EMPTY.addWorkdays(FIRST, 1)).isEmpty();
        assertThat(WorkingDayCalendar.EMPTY.addWorkdays(FIRST, 0)).contains(FIRST);
    }

    @Test
    void aMissingYearBetweenKnownYearsIsUnknown() {
        WorkingDayCalendar gap = WorkingDayCalendar.of(
                List.of(new YearSchedule(2015, Set.of(), Set.of()), new YearSchedule(2017, Set.of(), Set.of())));
        assertThat(gap.addWorkdays(LocalDate.of(2015, 12, 31), 1)).isEmpty();
        assertThat(gap.addWorkdays(LocalDate.of(2017, 1, 2), -1)).isEmpty();
        assertThat(gap.addWorkdays(LocalDate.of(2017, 1, 3), -1)).contains(LocalDate.of(2017, 1, 2));
        assertThat(gap.workdays(LocalDate.of(2015, 12, 1), LocalDate.of(2017, 1, 5)))
                .isEmpty();
        assertThat(gap.workdays(LocalDate.of(2016, 12, 31), LocalDate.of(2017, 1, 5)))
                .hasValue(4);
    }

    @Test
    void namesTheKindOfADay() {
        assertThat(CALENDAR.kind(LocalDate.of(2026, 9, 20))).contains(DayKind.MAKE_UP_WORKDAY);
        assertThat(CALENDAR.kind(LocalDate.of(2026, 9, 19))).contains(DayKind.WEEKEND);
        assertThat(CALENDAR.kind(LocalDate.of(2026, 9, 26))).contains(DayKind.HOLIDAY);
        assertThat(CALENDAR.kind(LocalDate.of(2026, 9, 21))).contains(DayKind.WORKDAY);
    }

    /** One step at a time, as a clerk does with the notice beside the calendar. */
    private static LocalDate walk(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = Math.abs(count); left > 0; ) {
            at = at.plusDays(Integer.signum(count));
            left -= isWorkday(at) ? 1 : 0;
        }
        return at;
    }

    private static boolean isWorkday(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORK.contains(day) || (!isWeekend && !OFF.contains(day));
    }
}
