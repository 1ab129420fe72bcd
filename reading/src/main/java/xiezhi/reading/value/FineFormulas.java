package xiezhi.reading.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/**
 * Printed formulas of a fine with their result, fen: (10%+29%)×100万元=39万元; 1000000元×39%=390000元;
 * 10万元+（100万元-10万元）×30%=37万元. Sums without a unit take that of the result. Formulas that say they are rounded are
 * left out.
 */
public final class FineFormulas {
    private static final String SUM = "(\\d[\\d,，]{0,14}(?:\\.\\d{1,6})?) ?(万?元?)";
    private static final String SHARE =
            "([（(\\[] ?\\d{1,3}(?:\\.\\d{1,4})? ?%(?: ?[+＋] ?\\d{1,3}(?:\\.\\d{1,4})? ?%)* ?[）)\\]]|\\d{1,3}(?:\\.\\d{1,4})? ?%)";
    private static final String TIMES = " ?[×*xX✕] ?";
    private static final String EQUALS = " ?[=＝] ?(?:人民币|¥)?";
    private static final String START = "(?<![\\d.%×*+＋）)\\]\\-－−]) ?";
    private static final Pattern SHARE_FIRST = Pattern.compile(START + SHARE + TIMES + SUM + EQUALS + SUM);
    private static final Pattern SUM_FIRST = Pattern.compile(START + SUM + TIMES + SHARE + EQUALS + SUM);
    private static final Pattern BETWEEN = Pattern.compile(
            START + SUM + " ?[+＋] ?[（(] ?" + SUM + " ?[-－−—] ?" + SUM + " ?[）)]" + TIMES + SHARE + EQUALS + SUM);
    /** Every formula multiplies: without the sign no pattern need be tried at every figure. */
    private static final Pattern SIGN = Pattern.compile("[×*xX✕]");

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?) ?%");
    private static final Pattern ROUNDED =
            Pattern.compile("^[^。；\\n]{0,24}?(?:取整|四舍五入|进位|舍去|约|不足|上限|下限|封顶)|^ ?[×*xX✕+＋\\-－−/÷]");

    private FineFormulas() {}

    /** All formulas of the text whose result is printed. */
    public static List<Found<Reckoned>> all(NormalText text) {
        var words = text.toString();
        if (words.indexOf('%') < 0 || !SIGN.matcher(words).find()) {
            return List.of();
        }
        List<Found<Reckoned>> formulas = new ArrayList<>();
        collect(SHARE_FIRST, words, formulas, m -> product(m, sum(m, 2, 4), share(m.group(1)), 4));
        collect(SUM_FIRST, words, formulas, m -> product(m, sum(m, 1, 4), share(m.group(3)), 4));
        collect(BETWEEN, words, formulas, FineFormulas::between);
        return List.copyOf(formulas);
    }

    private interface Reading {
        Optional<Reckoned> of(Matcher matcher);
    }

    private static void collect(Pattern pattern, String words, List<Found<Reckoned>> formulas, Reading reading) {
        var matcher = pattern.matcher(words);
        while (matcher.find()) {
            var after = words.substring(matcher.end(), Math.min(words.length(), matcher.end() + 30));
            if (!ROUNDED.matcher(after).find()) {
                reading.of(matcher)
                        .ifPresent(value -> formulas.add(new Found<>(value, true, matcher.start(), matcher.end())));
            }
        }
    }

    private static Optional<Reckoned> between(Matcher m) {
        var low = sum(m, 1, 8);
        var span = sum(m, 3, 8).subtract(sum(m, 5, 8));
        var reckoned = low.add(span.multiply(share(m.group(7))));
        return Optional.of(compared(m, reckoned, 8));
    }

    private static Optional<Reckoned> product(Matcher m, BigDecimal sum, BigDecimal share, int result) {
        return Optional.of(compared(m, sum.multiply(share), result));
    }

    private static Reckoned compared(Matcher m, BigDecimal reckoned, int result) {
        var stated = sum(m, result, result);
        var unit =
                BigDecimal.ONE.movePointLeft(Math.max(0, digits(m.group(result)).scale()));
        var tolerance = unit.multiply(factor(m.group(result + 1))).subtract(BigDecimal.ONE);
        return Reckoned.within(fen(stated), fen(reckoned), tolerance.longValue());
    }

    private static long fen(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The sum of a group in fen; without a unit in that of the result. */
    private static BigDecimal sum(Matcher m, int group, int result) {
        var unit = m.group(group + 1).isEmpty() ? m.group(result + 1) : m.group(group + 1);
        return digits(m.group(group)).multiply(factor(unit));
    }

    private static BigDecimal digits(String printed) {
        return new BigDecimal(printed.replaceAll("[,，]", ""));
    }

    private static BigDecimal factor(String unit) {
        return BigDecimal.valueOf(unit.startsWith("万") ? 1_000_000 : 100);
    }

    private static BigDecimal share(String percents) {
        return PERCENT.matcher(percents)
                .results()
                .map(result -> new BigDecimal(result.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(2);
    }
}
