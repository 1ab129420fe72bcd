package xiezhi.sample.province;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.sample.text.Numerals;

/**
 * Words with their days and names taken out, so that they are quickly told anew.
 *
 * @param pieces the words in order
 */
public record Mould(List<Piece> pieces) {
    private static final String CHINESE = "[〇一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日";
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d\\d)([-年./])(\\d{1,2})([-月./])(\\d{1,2})(?!\\d)|" + CHINESE);
    private static final String DIGITS = "〇一二三四五六七八九";

    /** Copies the list. */
    public Mould {
        pieces = List.copyOf(pieces);
    }

    /** A part of the words. */
    sealed interface Piece {
        /** As it stands. */
        record Fixed(String words) implements Piece {}

        /** A name, code or number. */
        record Name(String told) implements Piece {}

        /** A day; {@code form} takes year, month and day in digits. */
        record Day(LocalDate day, String form) implements Piece {}

        /** A day in Chinese numerals. */
        record ChineseDay(LocalDate day) implements Piece {}
    }

    static Mould of(String words, Set<String> names) {
        List<Piece> pieces = new ArrayList<>();
        var finder = new Finder(names);
        Matcher found = DAY.matcher(words);
        int from = 0;
        while (found.find()) {
            Optional<Piece> day = day(found);
            if (day.isPresent()) {
                finder.cut(words.substring(from, found.start()), pieces);
                pieces.add(day.get());
                from = found.end();
            }
        }
        finder.cut(words.substring(from), pieces);
        return new Mould(pieces);
    }

    /** The words as they are told. */
    public String tell(Recast recast) {
        var told = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Fixed fixed -> told.append(fixed.words());
                case Piece.Name name -> told.append(recast.name(name.told()));
                case Piece.Day day -> told.append(digits(recast.day(day.day()), day.form()));
                case Piece.ChineseDay day -> told.append(chinese(recast.day(day.day())));
            }
        }
        return told.toString();
    }

    private static String digits(LocalDate day, String form) {
        boolean isIso = "%d-%02d-%02d".equals(form);
        return isIso ? day.toString() : form.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String chinese(LocalDate day) {
        return Numerals.digits(day.getYear()) + "年" + Numerals.small(day.getMonthValue()) + "月"
                + Numerals.small(day.getDayOfMonth()) + "日";
    }

    private static Optional<Piece> day(Matcher found) {
        try {
            return Optional.of(
                    found.group(1) == null
                            ? new Piece.ChineseDay(chinese(found.group()))
                            : new Piece.Day(
                                    LocalDate.of(number(found, 1), number(found, 3), number(found, 5)), form(found)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String form(Matcher found) {
        boolean isPadded = found.group(3).startsWith("0") || "-".equals(found.group(2));
        String number = isPadded ? "%02d" : "%d";
        return "%d" + found.group(2) + number + found.group(4) + number;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static LocalDate chinese(String words) {
        int year = 0;
        for (char digit : words.substring(0, 4).toCharArray()) {
            year = year * 10 + DIGITS.indexOf(digit);
        }
        int month = words.indexOf('月');
        return LocalDate.of(
                year, small(words.substring(5, month)), small(words.substring(month + 1, words.length() - 1)));
    }

    /** A number below 40 in Chinese numerals. */
    private static int small(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(words.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(words.charAt(0));
        int ones = ten == words.length() - 1 ? 0 : DIGITS.indexOf(words.charAt(ten + 1));
        return tens * 10 + ones;
    }

    /** Finds names, the longest first where more than one begins. */
    private static final class Finder {
        private final BitSet firsts = new BitSet();
        private final Map<Character, List<String>> names = new HashMap<>();

        Finder(Set<String> all) {
            all.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .forEach(name -> names.computeIfAbsent(name.charAt(0), first -> new ArrayList<>())
                            .add(name));
            names.keySet().forEach(firsts::set);
        }

        void cut(String words, List<Piece> pieces) {
            int kept = 0;
            int at = 0;
            while (at < words.length()) {
                String name = firsts.get(words.charAt(at)) ? name(words, at) : "";
                if (name.isEmpty()) {
                    at++;
                } else {
                    fixed(words.substring(kept, at), pieces);
                    pieces.add(new Piece.Name(name));
                    at += name.length();
                    kept = at;
                }
            }
            fixed(words.substring(kept), pieces);
        }

        private static void fixed(String words, List<Piece> pieces) {
            if (!words.isEmpty()) {
                pieces.add(new Piece.Fixed(words));
            }
        }

        private String name(String words, int at) {
            for (String each : names.getOrDefault(words.charAt(at), List.of())) {
                if (words.startsWith(each, at)) {
                    return each;
                }
            }
            return "";
        }
    }
}
