package xiezhi.reading.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import xiezhi.reading.value.Found;

/** Finds a date printed with a day of the week that is not its own: 2026年1月28日（星期五） was a Wednesday. */
final class Weekdays {
    private static final String NAMES = "一二三四五六日";
    private static final Pattern DATED = Pattern.compile(
            "((?:19|20)\\d{2})[ ]?年[ ]?(\\d{1,2})[ ]?月[ ]?(\\d{1,2})[ ]?日[ ，,]?[ ]?[（(]?(?:星期|礼拜|周)([一二三四五六日天])(?![一-龥]?至)");

    private Weekdays() {}

    /** The first such date as printed. */
    static Optional<Found<String>> wrong(DocumentText text) {
        return DATED.matcher(text.plain())
                .results()
                .filter(Weekdays::isWrong)
                .findFirst()
                .map(hit -> new Found<>(hit.group(), true, hit.start(), hit.end()));
    }

    private static boolean isWrong(MatchResult hit) {
        try {
            var day = LocalDate.of(number(hit, 1), number(hit, 2), number(hit, 3));
            var printed = hit.group(4).equals("天") ? "日" : hit.group(4);
            return day.getDayOfWeek().getValue() != NAMES.indexOf(printed) + 1;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static int number(MatchResult hit, int group) {
        return Integer.parseInt(hit.group(group));
    }
}
