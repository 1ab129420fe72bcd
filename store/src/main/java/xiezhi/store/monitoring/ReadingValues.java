package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers of a factor, each absent when it was not sent, in the unit of the device register.
 *
 * @param avg mean of the period, or the value of the moment
 * @param min least
 * @param max greatest
 * @param total amount of the period
 * @param converted mean converted to the reference oxygen
 * @param flag mark of the device as sent, {@code N} for normal, empty when there was none
 */
public record ReadingValues(
        Optional<BigDecimal> avg,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<BigDecimal> total,
        Optional<BigDecimal> converted,
        String flag) {
    private static final int MOST_DIGITS = 40;

    public ReadingValues {
        requireBounded(avg);
        requireBounded(min);
        requireBounded(max);
        requireBounded(total);
        requireBounded(converted);
        flag = RawPacket.kept(flag);
    }

    /** Values of a moment. */
    public static ReadingValues of(BigDecimal value, String flag) {
        return new ReadingValues(
                Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), flag);
    }

    /** Whether the device marked them as normal. */
    public boolean isNormal() {
        return flag.equals("N");
    }

    /** Whether there is neither a number nor a mark. */
    public boolean isEmpty() {
        return avg.isEmpty()
                && min.isEmpty()
                && max.isEmpty()
                && total.isEmpty()
                && converted.isEmpty()
                && flag.isEmpty();
    }

    /** Whether a number has no more digits than are kept: {@value #MOST_DIGITS}, and as many places. */
    public static boolean isBounded(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    /** Whether mark and numbers agree; 1.5 and 1.50 do. */
    boolean agreesWith(ReadingValues other) {
        return flag.equals(other.flag)
                && agree(avg, other.avg)
                && agree(min, other.min)
                && agree(max, other.max)
                && agree(total, other.total)
                && agree(converted, other.converted);
    }

    private static boolean agree(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return (one.isPresent() && other.isPresent())
                ? one.get().compareTo(other.get()) == 0
                : one.isEmpty() && other.isEmpty();
    }

    private static void requireBounded(Optional<BigDecimal> value) {
        value.filter(number -> !isBounded(number)).ifPresent(number -> {
            throw new IllegalArgumentException("expected at most " + MOST_DIGITS + " digits, found a number of "
                    + number.precision() + " digits and scale " + number.scale());
        });
    }
}
