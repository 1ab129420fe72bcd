package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a term ends, as far as it can be said. */
public sealed interface Due {

    /**
     * The term ends on a day.
     *
     * @param from event it starts with
     * @param opens first day on which the act may be done, for waits and windows
     * @param last last day by the strict reading: who keeps it is safe
     * @param latest last day by the mild reading; equal to {@code last} unless the law can be read two ways
     * @param counted the working days counted, one by one; empty for other units
     * @param derivation how the day was found, line by line
     * @param version the state of the law
     */
    record On(
            Happened from,
            Optional<LocalDate> opens,
            Limit last,
            Limit latest,
            List<LocalDate> counted,
            List<Step> derivation,
            DeadlineVersion version)
            implements Due {
        public On {
            counted = List.copyOf(counted);
            derivation = List.copyOf(derivation);
        }
    }

    /** There is no such term here: it never started, lapsed, or the law did not know it. The reason is Chinese. */
    record None(String reason) implements Due {}

    /**
     * The day cannot be told.
     *
     * @param reason why, in Chinese
     * @param notBefore a day before which the term certainly does not end, where one is known
     * @param derivation how far the counting came
     */
    record Unknown(String reason, Optional<LocalDate> notBefore, List<Step> derivation) implements Due {
        public Unknown {
            derivation = List.copyOf(derivation);
        }

        static Unknown because(String reason) {
            return new Unknown(reason, Optional.empty(), List.of());
        }
    }
}
