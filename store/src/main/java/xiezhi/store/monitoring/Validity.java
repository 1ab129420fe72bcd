package xiezhi.store.monitoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days something holds.
 *
 * @param fromOn first day
 * @param untilOn last day, open when empty
 */
public record Validity(LocalDate fromOn, Optional<LocalDate> untilOn) {
    public Validity {
        LocalDate first = fromOn;
        if (untilOn.filter(last -> last.isBefore(first)).isPresent()) {
            throw new IllegalArgumentException("expected a last day not before " + fromOn + ", found " + untilOn.get());
        }
    }

    /** From a day on, without end. */
    public static Validity from(LocalDate day) {
        return new Validity(day, Optional.empty());
    }
}
