package xiezhi.lawbook.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.core.calendar.DayKind;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

class CalendarsTest {
    @Test
    void knowsTheYears2015To2026AndNoOther() {
        LawErrors errors = new LawErrors();
        WorkingDayCalendar calendar = Calendars.load(LawFiles.packed(), errors);
        assertThat(errors.sorted()).isEmpty();
        for (int year = 2015; year <= 2026; year++) {
            assertThat(calendar.covers(LocalDate.of(year, 6, 1))).isTrue();
        }
        assertThat(calendar.covers(LocalDate.of(2014, 12, 31))).isFalse();
        assertThat(calendar.covers(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.kind(LocalDate.of(2018, 12, 29))).contains(DayKind.MAKE_UP_WORKDAY);
        assertThat(calendar.kind(LocalDate.of(2022, 12, 31))).contains(DayKind.HOLIDAY);
    }

    /**
     * Every statutory holiday gives one weekday off and every exchanged day is worked again: 11 a year, 13 from 2025 on, one
     * more for 3 September 2015 and two more for the prolonged spring festival of 2020.
     */
    @ParameterizedTest
    @CsvSource({
        "2015, 12", "2016, 11", "2017, 11", "2018, 11", "2019, 11", "2020, 13",
        "2021, 11", "2022, 11", "2023, 11", "2024, 11", "2025, 13", "2026, 13"
    })
    void weekdaysOffLessMakeUpDaysAreTheStatutoryHolidays(int year, int expected) {
        var calendar = Calendars.load(LawFiles.packed(), new LawErrors());
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .toList();
        var off = days.stream()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> calendar.kind(day).equals(Optional.of(DayKind.HOLIDAY)))
                .count();
        var madeUp = days.stream()
                .filter(day -> calendar.kind(day).equals(Optional.of(DayKind.MAKE_UP_WORKDAY)))
                .count();
        assertThat(off - madeUp).isEqualTo(expected);
    }

    @Test
    void saysWhatIsWrongInASchedule() {
        assertThat(errors("year: 2026\noff: [2026-01-01]\nwork: [2026-01-01]")).contains("both for 2026-01-01");
        assertThat(errors("year: 2025\noff: []\nwork: []")).contains("as in the name of the file");
        assertThat(errors("year: 2026\noff: [2028-01-01]\nwork: []")).contains("2026 or a neighbouring year");
        assertThat(errors("year: 2026\noff: []\nwork: [2026-09-21]")).contains("a Saturday or Sunday");
    }

    private static String errors(String text) {
        LawErrors errors = new LawErrors();
        Calendars.load(LawFiles.of(Map.of("law/calendars/cn/2026.yaml", text)), errors);
        return String.join("\n", errors.sorted().stream().map(LawError::text).toList());
    }
}
