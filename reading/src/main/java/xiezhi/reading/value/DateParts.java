package xiezhi.reading.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/** From printed numbers to a date. */
final class DateParts {
    private static final int FIRST_LIKELY_YEAR = 1949;
    private static final int LAST_LIKELY_YEAR = 2079;
    /** Two-digit years up to this one belong to this century. */
    private static final int LAST_SHORT_YEAR = 79;

    private DateParts() {}

    /** Whole or impossible. */
    static StatedDate of(int year, int month, int day) {
        return exists(year, month, day)
                ? new StatedDate.Whole(LocalDate.of(year, month, day))
                : new StatedDate.Impossible(year, month, day);
    }

    static StatedDate partial(int year, int month, int day) {
        return new StatedDate.Partial(known(year), known(month), known(day));
    }

    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && year >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    static boolean isLikelyYear(int year) {
        return year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR;
    }

    static int century(int shortYear) {
        return shortYear <= LAST_SHORT_YEAR ? 2000 + shortYear : 1900 + shortYear;
    }

    private static OptionalInt known(int value) {
        return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
