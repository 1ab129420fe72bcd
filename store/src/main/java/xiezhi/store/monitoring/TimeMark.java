package xiezhi.store.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** How a time named by a packet stands to its arrival. Only what is in bounds gets a partition; the rest lies in a catch-all. The order is that of the column {@code time_mark}. */
public enum TimeMark {
    IN_BOUNDS,
    ANCIENT,
    FUTURE;

    /** Months back from the month of arrival that are in bounds: two years, as long as a limitation of penalties may ask for values again. */
    static final int MONTHS_BACK = 24;
    /** Days ahead of the day of arrival that are in bounds. */
    static final int DAYS_AHEAD = 1;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The mark of a time in China named by a packet that arrived then. */
    static TimeMark of(LocalDateTime dataAt, Instant arrivedAt) {
        LocalDate arrivedOn = LocalDate.ofInstant(arrivedAt, CHINA);
        LocalDate day = dataAt.toLocalDate();
        if (day.isBefore(arrivedOn.withDayOfMonth(1).minusMonths(MONTHS_BACK))) {
            return ANCIENT;
        }
        return day.isAfter(arrivedOn.plusDays(DAYS_AHEAD)) ? FUTURE : IN_BOUNDS;
    }

    static TimeMark of(int kept) {
        return values()[kept];
    }
}
