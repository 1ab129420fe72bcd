package xiezhi.core.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of a review, whole hundredths. May be negative: a deduction from the total.
 *
 * @param hundredths hundredths of a point
 */
public record Points(long hundredths) implements Comparable<Points> {
    /** No points. */
    public static final Points NONE = new Points(0);

    private static final int PLACES = 2;

    /** Points as written, for example {@code 1.5}; an {@link ArithmeticException} when finer than hundredths. */
    public static Points of(String text) {
        return new Points(new BigDecimal(text).movePointRight(PLACES).longValueExact());
    }

    /** Whole points. */
    public static Points of(long points) {
        return new Points(Math.multiplyExact(points, 100L));
    }

    public Points plus(Points other) {
        return new Points(hundredths + other.hundredths);
    }

    public Points minus(Points other) {
        return new Points(hundredths - other.hundredths);
    }

    public Points atMost(Points other) {
        return compareTo(other) > 0 ? other : this;
    }

    public Points atLeast(Points other) {
        return compareTo(other) < 0 ? other : this;
    }

    public boolean isPositive() {
        return hundredths > 0;
    }

    /** This many points times a fraction, half up to hundredths; {@code whole} must be positive. */
    public Points times(Points part, Points whole) {
        BigDecimal product = BigDecimal.valueOf(hundredths).multiply(BigDecimal.valueOf(part.hundredths));
        return new Points(product.divide(BigDecimal.valueOf(whole.hundredths), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** As a decimal number without needless zeros. */
    public BigDecimal decimal() {
        BigDecimal plain = BigDecimal.valueOf(hundredths, PLACES).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Without needless zeros: {@code 98.5}. */
    @Override
    public String toString() {
        return decimal().toPlainString();
    }
}
