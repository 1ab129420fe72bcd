package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One reading of a term, counted. */
sealed interface Reckoning {
    List<Step> steps();

    /** A day before which the term certainly does not end. */
    Optional<LocalDate> floor();

    /**
     * Counted to the end.
     *
     * @param nominal last day before it moves because it is a day off
     * @param last end of the term
     * @param counted working days counted, one by one
     */
    record Ended(LocalDate nominal, Limit last, List<LocalDate> counted, List<Step> steps) implements Reckoning {
        @Override
        public Optional<LocalDate> floor() {
            return Optional.of(last.day());
        }
    }

    /** Counting could not go on; the reason is Chinese. */
    record Stuck(String reason, Optional<LocalDate> floor, List<Step> steps) implements Reckoning {}
}
