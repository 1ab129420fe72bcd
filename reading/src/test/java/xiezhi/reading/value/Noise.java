package xiezhi.reading.value;

import java.util.Random;

/** Noise of extraction that changes no meaning: full-width forms, zero-width characters, blanks beside Chinese words. */
final class Noise {
    private static final String FULL_WIDTH = "0123456789,.()-:/";
    private static final String UNITS = "年月日时分元第条款项，、（）：《》";

    private Noise() {}

    static String in(String print, Random random) {
        boolean isFullWidth = random.nextBoolean();
        StringBuilder noisy = new StringBuilder();
        for (int at = 0; at < print.length(); at++) {
            char c = print.charAt(at);
            noisy.append(isFullWidth && FULL_WIDTH.indexOf(c) >= 0 ? (char) (c - '!' + '！') : c);
            if (at + 1 < print.length() && c != '\n' && print.charAt(at + 1) != '\n') {
                noisy.append(between(c, print.charAt(at + 1), random));
            }
        }
        return noisy.toString();
    }

    private static String between(char left, char right, Random random) {
        if (random.nextInt(12) == 0) {
            return "\u200B";
        }
        boolean isUnitAndDigit =
                (UNITS.indexOf(left) >= 0 && isDigit(right)) || (isDigit(left) && UNITS.indexOf(right) >= 0);
        return isUnitAndDigit && random.nextInt(3) == 0 ? " " : "";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
