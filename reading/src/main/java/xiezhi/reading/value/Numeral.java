package xiezhi.reading.value;

/**
 * A run of digits in a date or number, in figures or in Chinese.
 *
 * @param value number it writes, -1 when it writes none
 * @param from first character
 * @param until character after the last
 * @param isChinese written in Chinese numerals
 * @param isClear no letter stands for a digit (O for 0, l for 1)
 */
record Numeral(int value, int from, int until, boolean isChinese, boolean isClear) {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String TENS = "十拾";
    private static final String LOOK_ALIKES = "OoIl|";
    private static final int MAX_FIGURES = 9;

    int size() {
        return until - from;
    }

    /** The numeral that starts at {@code at}; empty (size 0) when none does. */
    static Numeral at(String text, int at, int limit) {
        int until = at;
        while (until < limit && isFigure(text.charAt(until))) {
            until++;
        }
        if (until > at && !(until < limit && isChinese(text.charAt(until)) && isZero(text.charAt(at)))) {
            return figures(text, at, until);
        }
        until = at;
        while (until < limit && (isChinese(text.charAt(until)) || (until > at && isZero(text.charAt(until))))) {
            until++;
        }
        return new Numeral(chinese(text, at, until), at, until, true, true);
    }

    static boolean isStart(char c) {
        return isDigit(c) || isChinese(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isChinese(char c) {
        return c >= '〇'
                && (DIGITS.indexOf(c) >= 0 || CAPITALS.indexOf(c) >= 0 || TENS.indexOf(c) >= 0 || c == '廿' || c == '卅');
    }

    /** A digit, or a letter that recognition takes for one. */
    static boolean isFigure(char c) {
        return isDigit(c) || (c > '9' && LOOK_ALIKES.indexOf(c) >= 0);
    }

    private static boolean isZero(char c) {
        return c == 'O' || c == 'o' || c == '0';
    }

    private static Numeral figures(String text, int from, int until) {
        int value = until - from > MAX_FIGURES ? -1 : 0;
        boolean isClear = true;
        for (int at = from; at < until; at++) {
            char c = text.charAt(at);
            isClear &= isDigit(c);
            int digit = isDigit(c) ? c - '0' : isZero(c) ? 0 : 1;
            value = value < 0 ? -1 : value * 10 + digit;
        }
        return new Numeral(value, from, until, false, isClear);
    }

    private static int chinese(String text, int from, int until) {
        int value = 0;
        int digits = 0;
        boolean hasTens = false;
        for (int at = from; at < until; at++) {
            char c = text.charAt(at);
            int digit = digit(c);
            if (digit >= 0) {
                // after a ten the digit adds; otherwise digits stand side by side
                value = hasTens ? value + digit : value * 10 + digit;
                digits++;
            } else if (hasTens || digits > 1) {
                return -1;
            } else {
                hasTens = true;
                value = c == '廿' ? 20 : c == '卅' ? 30 : (digits == 0 ? 1 : value) * 10;
                digits = 0;
            }
        }
        boolean isTooLong = hasTens ? digits > 1 : digits > MAX_FIGURES;
        return from == until || isTooLong ? -1 : value;
    }

    private static int digit(char c) {
        int digit = DIGITS.indexOf(c);
        return digit >= 0 ? digit : isZero(c) ? 0 : CAPITALS.indexOf(c);
    }
}
