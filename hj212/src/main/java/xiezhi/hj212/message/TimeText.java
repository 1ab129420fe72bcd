package xiezhi.hj212.message;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/** Times as HJ 212 writes them: {@code YYYYMMDDhhmmss}, and with milliseconds behind. No zone: the clock of the device. */
final class TimeText {
    static final int SECONDS_LENGTH = 14;
    static final int MILLISECONDS_LENGTH = 17;
    /** No packet is older than the protocol. */
    static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2099;

    private TimeText() {}

    /** Whether fourteen or seventeen digits name a moment of this century. */
    static boolean isTime(byte[] bytes, int from, int until) {
        int length = until - from;
        if (length != SECONDS_LENGTH && length != MILLISECONDS_LENGTH) {
            return false;
        }
        for (int i = from; i < until; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        int year = number(bytes, from, 4);
        int month = number(bytes, from + 4, 2);
        int day = number(bytes, from + 6, 2);
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= lastDay(year, month)
                && number(bytes, from + 8, 2) <= 23
                && number(bytes, from + 10, 2) <= 59
                && number(bytes, from + 12, 2) <= 59;
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
        for (int i = 0; i < SECONDS_LENGTH; i++) {
            if (bytes[a + i] != bytes[b + i]) {
                return bytes[a + i] > bytes[b + i];
            }
        }
        return false;
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
