package xiezhi.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When an event happened.
 *
 * @param day the day
 * @param time the minute, where it is known; only terms in hours ask for it
 * @param isSure false when it was read from damaged or doubtful words
 */
public record Moment(LocalDate day, Optional<LocalTime> time, boolean isSure) {
    public static Moment on(LocalDate day) {
        return new Moment(day, Optional.empty(), true);
    }

    public static Moment at(LocalDateTime minute) {
        return new Moment(minute.toLocalDate(), Optional.of(minute.toLocalTime()), true);
    }

    public static Moment unsure(LocalDate day) {
        return new Moment(day, Optional.empty(), false);
    }

    /** The minute, where it is known. */
    public Optional<LocalDateTime> minute() {
        return time.map(day::atTime);
    }
}
