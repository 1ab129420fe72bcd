package xiezhi.extract.word;

import java.util.Locale;

/** A number of a list in the numerals Word knows. */
final class ListNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private ListNumber() {}

    /** The number in that format, Word's name for it; figures where the format has none for it. */
    static String of(String format, int number) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(number);
            case "ideographTraditional" -> among(STEMS, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "upperLetter" -> letter('A', number);
            case "lowerLetter" -> letter('a', number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            default -> String.valueOf(number);
        };
    }

    private static String among(String numerals, int number) {
        return number >= 1 && number <= numerals.length()
                ? String.valueOf(numerals.charAt(number - 1))
                : String.valueOf(number);
    }

    private static String letter(char first, int number) {
        return number >= 1 && number <= 26 ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    /** Up to 999: 十一, 二十, 一百零五. */
    private static String chinese(int number) {
        if (number < 1 || number > 999) {
            return String.valueOf(number);
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder words = new StringBuilder();
        if (hundreds > 0) {
            words.append(DIGITS.charAt(hundreds)).append('百');
            words.append(tens == 0 && ones > 0 ? "零" : "");
        }
        if (tens > 0) {
            words.append(tens == 1 && hundreds == 0 ? "" : DIGITS.substring(tens, tens + 1))
                    .append('十');
        }
        return words.append(ones > 0 ? DIGITS.substring(ones, ones + 1) : "").toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder words = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                words.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return words.toString();
    }
}
