package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A finer value that goes into an average.
 *
 * @param values its numbers and mark
 * @param volume water of the same time in m³, which weighs the concentration; empty when it is not known or nothing is to be weighed
 * @param span minutes or hours it stands for
 */
public record AveragePart(ReadingValues values, Optional<BigDecimal> volume, int span) {
    /** Whether it counts: marked normal and with a mean. */
    boolean isValid() {
        return values.isNormal() && values.avg().isPresent();
    }
}
