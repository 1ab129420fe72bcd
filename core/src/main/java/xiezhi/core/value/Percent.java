package xiezhi.core.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share in hundredths of a percent: 3% is 300. Reads 3%, ３％, 12.5%, 百分之三, 百分之十二点五, 千分之五, 5‰.
 *
 * @param hundredths hundredths of a percent, never negative
 */
public record Percent(long hundredths) implements Comparable<Percent> {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)([%‰])");
    private static final Pattern WORDS = Pattern.compile("([百千])分之([^点]{1,12})(?:点(.{1,4}))?");

    public Percent {
        if (hundredths < 0) {
            throw new IllegalArgumentException("expected a share of at least 0, found " + hundredths);
        }
    }

    /** The share the whole text writes; empty when it is none or finer than a hundredth of a percent. */
    public static Optional<Percent> read(String text) {
        String plain = PlainText.of(text);
        Matcher figures = FIGURES.matcher(plain);
        if (figures.matches()) {
            return of(new BigDecimal(figures.group(1)), figures.group(2).equals("%"));
        }
        Matcher words = WORDS.matcher(plain);
        if (!words.matches()) {
            return Optional.empty();
        }
        String fraction = words.group(3) == null ? "0" : words.group(3);
        var whole = ChineseNumber.read(words.group(2));
        if (whole.isEmpty() || !fraction.codePoints().allMatch(c -> ChineseNumber.digit(c) >= 0)) {
            return Optional.empty();
        }
        StringBuilder decimals = new StringBuilder().append(whole.getAsLong()).append('.');
        fraction.codePoints().map(ChineseNumber::digit).forEach(decimals::append);
        return of(new BigDecimal(decimals.toString()), words.group(1).equals("百"));
    }

    private static Optional<Percent> of(BigDecimal share, boolean isPercent) {
        BigDecimal hundredths = share.scaleByPowerOfTen(isPercent ? 2 : 1).stripTrailingZeros();
        return hundredths.scale() > 0 ? Optional.empty() : Optional.of(new Percent(hundredths.longValueExact()));
    }

    /** This share of an amount, half a fen rounded up. */
    public Yuan of(Yuan amount) {
        return new Yuan(BigDecimal.valueOf(amount.fen())
                .multiply(BigDecimal.valueOf(hundredths))
                .add(BigDecimal.valueOf(5_000))
                .divideToIntegralValue(BigDecimal.valueOf(10_000))
                .longValueExact());
    }

    @Override
    public int compareTo(Percent other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString() + "%";
    }
}
