package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days that do not count, both ends included.
 *
 * @param kind why
 * @param from first day not counted
 * @param until last day not counted; empty while it goes on
 */
public record Pause(PauseKind kind, LocalDate from, Optional<LocalDate> until) {
    public Pause {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("expected from <= until, found " + from + " and " + until.get());
        }
    }

    public static Pause of(PauseKind kind, LocalDate from, LocalDate until) {
        return new Pause(kind, from, Optional.of(until));
    }
}
