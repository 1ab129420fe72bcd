package xiezhi.hj212.write;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** The request number QN: a moment to the millisecond, which must not be used twice by one sender. */
public final class RequestNumber {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
    private static final int SECONDS_LENGTH = 14;
    private static final int LENGTH = 17;
    private static final int NANOS = 1_000_000;

    private RequestNumber() {}

    /** The number of a moment by the clock of the sender. */
    public static String of(LocalDateTime at) {
        return MILLISECONDS.format(at);
    }

    /** The number {@code milliseconds} later; a number that is no moment is given back unchanged. */
    static String after(String number, int milliseconds) {
        if (number.length() != LENGTH) {
            return number;
        }
        try {
            LocalDateTime at = LocalDateTime.parse(number.substring(0, SECONDS_LENGTH), SECONDS)
                    .plusNanos((long) Integer.parseInt(number.substring(SECONDS_LENGTH)) * NANOS);
            return of(at.plus(milliseconds, ChronoUnit.MILLIS));
        } catch (DateTimeParseException | NumberFormatException noMoment) {
            return number;
        }
    }
}
