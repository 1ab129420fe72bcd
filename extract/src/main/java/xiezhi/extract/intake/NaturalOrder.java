package xiezhi.extract.intake;

import java.util.Comparator;

/** Names in the order people expect: {@code 2} before {@code 10}, and 二 before 十. */
final class NaturalOrder implements Comparator<String> {
    static final NaturalOrder INSTANCE = new NaturalOrder();

    private static final int FIRST_CHINESE = 0x4E00;
    private static final String CHINESE_DIGITS = "零一二三四五六七八九十";

    private NaturalOrder() {}

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char x = a.charAt(i);
            char y = b.charAt(j);
            if (isDigit(x) && isDigit(y)) {
                int endX = endOfNumber(a, i);
                int endY = endOfNumber(b, j);
                int order = compareNumbers(a.substring(i, endX), b.substring(j, endY));
                if (order != 0) {
                    return order;
                }
                i = endX;
                j = endY;
            } else if (x != y) {
                return Integer.compare(rank(x), rank(y));
            } else {
                i++;
                j++;
            }
        }
        int order = Integer.compare(a.length() - i, b.length() - j);
        return order != 0 ? order : a.compareTo(b);
    }

    /** Chinese digits stand together, by value, before all other Chinese characters. */
    private static int rank(char c) {
        int digit = CHINESE_DIGITS.indexOf(c);
        return digit >= 0 ? FIRST_CHINESE * 16 + digit : c * 16 + 15;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, String b) {
        String x = a.replaceFirst("^0+(?=.)", "");
        String y = b.replaceFirst("^0+(?=.)", "");
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }
}
