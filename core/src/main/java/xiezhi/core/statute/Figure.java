package xiezhi.core.statute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import xiezhi.core.value.ChineseNumber;

/**
 * A number an article sets, kept as data: a fine from 20,000 to 200,000 yuan, a term of five days.
 *
 * @param what what the number is for, in Chinese: 罚款, 申请听证
 * @param unit its unit
 * @param from least value; {@link #NONE} when there is none
 * @param to greatest value; {@link #NONE} when there is none; equal to {@code from} for a single value
 * @param paragraph paragraph that sets it, 0 when not told
 */
public record Figure(String what, Unit unit, long from, long to, int paragraph) {
    /** No bound on that side. */
    public static final long NONE = -1;

    /** Units, each with the word statutes use after the number. */
    public enum Unit {
        YUAN("元"),
        TIMES("倍"),
        PERCENT("%"),
        DAYS("日"),
        WORKING_DAYS("个工作日"),
        MONTHS("个月"),
        YEARS("年"),
        HOURS("小时"),
        PERSONS("人"),
        PIECES("");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** Key in law files: {@code yuan}, {@code working-days}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Unit> of(String id) {
            return Arrays.stream(values()).filter(unit -> unit.id().equals(id)).findFirst();
        }
    }

    public Figure {
        if (from == NONE && to == NONE) {
            throw new IllegalArgumentException("expected a number, found none for " + what);
        }
    }

    /** The ways a statute may write this figure; one of them must stand in the article. */
    public List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        if (from == to) {
            words(from).forEach(phrases::add);
            return phrases;
        }
        var lows = from == NONE
                ? List.of("")
                : words(from).stream().map(low -> low + "以上").toList();
        var highs = to == NONE
                ? List.of("")
                : words(to).stream().map(high -> high + "以下").toList();
        lows.forEach(low -> highs.forEach(high -> phrases.add(low + high)));
        return phrases;
    }

    private List<String> words(long number) {
        if (unit == Unit.PERCENT) {
            return List.of("百分之" + ChineseNumber.small(number), number + "%");
        }
        List<String> words = new ArrayList<>();
        for (var numeral : numerals(number)) {
            words.add(numeral + unit.word);
            if (unit == Unit.PERSONS) {
                words.add(numeral + "名");
            }
        }
        return words;
    }

    private static List<String> numerals(long number) {
        var small = ChineseNumber.small(number);
        List<String> numerals = new ArrayList<>(List.of(small, Long.toString(number)));
        if (small.startsWith("二")) {
            numerals.add("两" + small.substring(1));
        }
        if (number >= 10_000 && number % 10_000 == 0) {
            numerals.add(number / 10_000 + "万");
        }
        if (number >= 1_000 && number < 10_000 && number % 1_000 == 0) {
            numerals.add(number / 1_000 + "千");
        }
        return numerals;
    }
}
