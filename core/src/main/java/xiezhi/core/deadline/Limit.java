package xiezhi.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The end of a term.
 *
 * @param day last day
 * @param minute last minute of a term in hours whose start is known to the minute
 */
public record Limit(LocalDate day, Optional<LocalDateTime> minute) {
    static Limit on(LocalDate day) {
        return new Limit(day, Optional.empty());
    }

    static Limit at(LocalDateTime minute) {
        return new Limit(minute.toLocalDate(), Optional.of(minute));
    }
}
