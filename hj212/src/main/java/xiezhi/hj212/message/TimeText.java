package xiezhi.hj212.message;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import xiezhi.hj212.frame.Words;

/** Times as HJ 212 writes them: {@code YYYYMMDDhhmmss}, and with milliseconds behind. No zone: the clock of the device. */
final class TimeText {
    static final int SECONDS_LENGTH = 14;
    static final int MILLISECONDS_LENGTH = 17;
    /** No packet is older than the protocol. */
    static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2099;
    /** Where a word begins whose last six bytes are hour, minute and second. */
    private static final int CLOCK = SECONDS_LENGTH - Words.BYTES;

    private TimeText() {}

    /** Whether fourteen or seventeen digits name a moment of this century. */
    static boolean isTime(byte[] bytes, int from, int until) {
        int length = until - from;
        if (length != SECONDS_LENGTH && length != MILLISECONDS_LENGTH) {
            return false;
        }
        long date = Words.at(bytes, from);
        long clock = Words.at(bytes, from + CLOCK);
        if ((Words.withoutDigits(date) | Words.withoutDigits(clock)) != 0
                || (length == MILLISECONDS_LENGTH && !isNumber(bytes, from + SECONDS_LENGTH, until))) {
            return false;
        }
        return isDate(Words.number(date)) && isClock(Words.number(clock) % 1_000_000);
    }

    private static boolean isNumber(byte[] bytes, int from, int until) {
        boolean isNumber = true;
        for (int i = from; i < until; i++) {
            isNumber &= bytes[i] >= '0' && bytes[i] <= '9';
        }
        return isNumber;
    }

    private static boolean isDate(int date) {
        int year = date / 10_000;
        int month = date / 100 % 100;
        int day = date % 100;
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= lastDay(year, month);
    }

    private static boolean isClock(int clock) {
        return clock < 240_000 && clock / 100 % 100 <= 59 && clock % 100 <= 59;
    }

    /** The moment, without milliseconds; empty if it is none. */
    static Optional<LocalDateTime> time(byte[] bytes, int from, int until) {
        if (!isTime(bytes, from, until)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    number(bytes, from, 4),
                    number(bytes, from + 4, 2),
                    number(bytes, from + 6, 2),
                    number(bytes, from + 8, 2),
                    number(bytes, from + 10, 2),
                    number(bytes, from + 12, 2)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Whether {@code a} is a later moment than {@code b}; both fourteen digits at least. */
    static boolean isLater(byte[] bytes, int a, int b) {
        int dates = Long.compareUnsigned(inOrder(bytes, a), inOrder(bytes, b));
        return dates > 0
                || (dates == 0 && Long.compareUnsigned(inOrder(bytes, a + CLOCK), inOrder(bytes, b + CLOCK)) > 0);
    }

    private static long inOrder(byte[] bytes, int at) {
        return Long.reverseBytes(Words.at(bytes, at));
    }

    private static int lastDay(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int number(byte[] bytes, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }
}
