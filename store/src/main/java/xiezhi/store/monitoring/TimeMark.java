package xiezhi.store.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** How a time named by a packet stands to its arrival. Only what is in bounds gets a partition; the rest lies in a catch-all. */
public enum TimeMark {
    IN_BOUNDS(0),
    ANCIENT(1),
    FUTURE(2);

    /** Months back from the month of arrival that are in bounds: two years, as long as a limitation of penalties may ask for values again. */
    static final int MONTHS_BACK = 24;
    /** Days ahead of the day of arrival that are in bounds. */
    static final int DAYS_AHEAD = 1;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final int code;

    TimeMark(int code) {
        this.code = code;
    }

    /** Number in the column {@code time_mark}. */
    int code() {
        return code;
    }

    /** The mark of a time in China named by a packet that arrived then. */
    static TimeMark of(LocalDateTime dataAt, Instant arrivedAt) {
        LocalDate arrivedOn = LocalDate.ofInstant(arrivedAt, CHINA);
        LocalDate day = dataAt.toLocalDate();
        if (day.isBefore(arrivedOn.withDayOfMonth(1).minusMonths(MONTHS_BACK))) {
            return ANCIENT;
        }
        return day.isAfter(arrivedOn.plusDays(DAYS_AHEAD)) ? FUTURE : IN_BOUNDS;
    }

    /** The mark of a number in the column {@code time_mark}. */
    static TimeMark of(int code) {
        for (TimeMark mark : values()) {
            if (mark.code == code) {
                return mark;
            }
        }
        throw new IllegalArgumentException("expected a mark from 0 to 2, found " + code);
    }
}
