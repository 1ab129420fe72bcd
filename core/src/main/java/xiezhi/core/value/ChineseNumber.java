package xiezhi.core.value;

import java.util.OptionalLong;

/**
 * Whole numbers written in Chinese, both ways. Reads small and capital numerals (一 and 壹), simplified and traditional,
 * 两, 廿, 卅, 〇, figures mixed in (3万5千) and digit by digit (二〇二五, 一〇八). Range 0 to 10^16 - 1.
 *
 * <p>{@code read("一千一百零八")} is 1108, {@code read("廿一")} is 21. A bare last digit after a skipped place (一百五,
 * 两万五) means 150 to some and 105 to others and is not read.
 */
public final class ChineseNumber {
    /** Longest numeral read, in characters. */
    public static final int MAX_LENGTH = 64;

    private static final String[] DIGITS = {
        "零〇○0O", "一壹弌1", "二贰貳弐两兩2", "三叁參叄弎3", "四肆4", "五伍5", "六陆陸6", "七柒7", "八捌8", "九玖9"
    };
    private static final String SMALL = "零一二三四五六七八九";
    private static final String CAPITAL = "零壹贰叁肆伍陆柒捌玖";
    private static final long WAN = 10_000L;
    private static final long YI = 100_000_000L;

    private ChineseNumber() {}

    /** The number the whole text writes, or empty. */
    public static OptionalLong read(String text) {
        String plain = PlainText.of(text);
        if (plain.isEmpty() || plain.length() > MAX_LENGTH) {
            return OptionalLong.empty();
        }
        if (plain.codePoints().allMatch(c -> digit(c) >= 0)) {
            return digits(plain);
        }
        return new NumeralReader(plain).read();
    }

    /** Small numerals: 1108 is 一千一百零八, 15 is 十五. */
    public static String small(long number) {
        String text = write(number, SMALL, "十百千");
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    /** Capital numerals as on cheques: 15 is 壹拾伍. */
    public static String capitals(long number) {
        return write(number, CAPITAL, "拾佰仟");
    }

    /** 0 to 9 for a digit in any script read here, else -1. */
    static int digit(int character) {
        for (int value = 0; value < DIGITS.length; value++) {
            if (DIGITS[value].indexOf(character) >= 0) {
                return value;
            }
        }
        return -1;
    }

    private static OptionalLong digits(String plain) {
        if (plain.length() > 16) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                plain.codePoints().mapToLong(ChineseNumber::digit).reduce(0, (sum, d) -> sum * 10 + d));
    }

    private static String write(long number, String digits, String units) {
        if (number < 0 || number >= YI * YI) {
            throw new IllegalArgumentException("expected 0 to 10^16 - 1, found " + number);
        }
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        appendBelowYi(text, number / YI, digits, units);
        if (!text.isEmpty()) {
            text.append('亿');
        }
        appendBelowYi(text, number % YI, digits, units);
        return text.toString();
    }

    private static void appendBelowYi(StringBuilder text, long number, String digits, String units) {
        appendSection(text, number / WAN, false, digits, units);
        if (number >= WAN) {
            text.append('万');
        }
        appendSection(text, number % WAN, number < WAN, digits, units);
    }

    /** Four places; a zero is written for empty places between digits, once for each gap. */
    private static void appendSection(
            StringBuilder text, long section, boolean isAfterEmptySection, String digits, String units) {
        boolean isZeroDue = !text.isEmpty() && (isAfterEmptySection || section < 1000);
        for (int place = 3, scale = 1000; place >= 0; place--, scale /= 10) {
            int digit = (int) (section / scale % 10);
            if (digit == 0) {
                isZeroDue |= section >= scale;
                continue;
            }
            if (isZeroDue) {
                text.append(digits.charAt(0));
            }
            isZeroDue = false;
            text.append(digits.charAt(digit));
            if (place > 0) {
                text.append(units.charAt(place - 1));
            }
        }
    }
}
