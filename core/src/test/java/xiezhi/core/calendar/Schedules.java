package xiezhi.core.calendar;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The published schedules of 2015 to 2026 as spans, written independently of the law folder so the two check each other. */
public final class Schedules {
    private static final List<String> OFF = List.of(
            "2015-01-01/03 2015-02-18/24 2015-04-05/06 2015-05-01 2015-06-20 2015-06-22 2015-09-03/05 2015-09-27 2015-10-01/07",
            "2016-01-01 2016-02-07/13 2016-04-04 2016-05-01/02 2016-06-09/11 2016-09-15/17 2016-10-01/07",
            "2017-01-01/02 2017-01-27/31 2017-02-01/02 2017-04-02/04 2017-05-01 2017-05-28/30 2017-10-01/08",
            "2018-01-01 2018-02-15/21 2018-04-05/07 2018-04-29/30 2018-05-01 2018-06-18 2018-09-24 2018-10-01/07",
            "2018-12-30/31 2019-01-01 2019-02-04/10 2019-04-05 2019-05-01/04 2019-06-07 2019-09-13 2019-10-01/07",
            "2020-01-01 2020-01-24/31 2020-02-01/02 2020-04-04/06 2020-05-01/05 2020-06-25/27 2020-10-01/08",
            "2021-01-01/03 2021-02-11/17 2021-04-03/05 2021-05-01/05 2021-06-12/14 2021-09-19/21 2021-10-01/07",
            "2022-01-01/03 2022-01-31 2022-02-01/06 2022-04-03/05 2022-04-30 2022-05-01/04 2022-06-03/05 2022-09-10/12 2022-10-01/07",
            "2022-12-31 2023-01-01/02 2023-01-21/27 2023-04-05 2023-04-29/30 2023-05-01/03 2023-06-22/24 2023-09-29/30 2023-10-01/06",
            "2024-01-01 2024-02-10/17 2024-04-04/06 2024-05-01/05 2024-06-10 2024-09-15/17 2024-10-01/07",
            "2025-01-01 2025-01-28/31 2025-02-01/04 2025-04-04/06 2025-05-01/05 2025-05-31 2025-06-01/02 2025-10-01/08",
            "2026-01-01/03 2026-02-15/23 2026-04-04/06 2026-05-01/05 2026-06-19/21 2026-09-25/27 2026-10-01/07");
    private static final List<String> WORK = List.of(
            "2015-01-04 2015-02-15 2015-02-28 2015-09-06 2015-10-10",
            "2016-02-06 2016-02-14 2016-06-12 2016-09-18 2016-10-08 2016-10-09",
            "2017-01-22 2017-02-04 2017-04-01 2017-05-27 2017-09-30",
            "2018-02-11 2018-02-24 2018-04-08 2018-04-28 2018-09-29 2018-09-30",
            "2018-12-29 2019-02-02 2019-02-03 2019-04-28 2019-05-05 2019-09-29 2019-10-12",
            "2020-01-19 2020-04-26 2020-05-09 2020-06-28 2020-09-27 2020-10-10",
            "2021-02-07 2021-02-20 2021-04-25 2021-05-08 2021-09-18 2021-09-26 2021-10-09",
            "2022-01-29 2022-01-30 2022-04-02 2022-04-24 2022-05-07 2022-10-08 2022-10-09",
            "2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08",
            "2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12",
            "2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11",
            "2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10");

    private Schedules() {}

    /** All twelve years. */
    public static WorkingDayCalendar calendar() {
        return WorkingDayCalendar.of(IntStream.range(0, OFF.size())
                .mapToObj(i -> new YearSchedule(2015 + i, days(OFF.get(i)), days(WORK.get(i))))
                .toList());
    }

    /** Days off of all years. */
    public static Set<LocalDate> off() {
        return days(String.join(" ", OFF));
    }

    /** Worked weekend days of all years. */
    public static Set<LocalDate> work() {
        return days(String.join(" ", WORK));
    }

    private static Set<LocalDate> days(String spans) {
        return Arrays.stream(spans.split(" ")).flatMap(Schedules::span).collect(toSet());
    }

    private static Stream<LocalDate> span(String span) {
        LocalDate from = LocalDate.parse(span.substring(0, 10));
        LocalDate last = span.length() == 10 ? from : from.withDayOfMonth(Integer.parseInt(span.substring(11)));
        return from.datesUntil(last.plusDays(1));
    }
}
