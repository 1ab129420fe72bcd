package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.core.value.ChineseNumber;
import xiezhi.lawbook.document.RequiredWords;
import xiezhi.reading.text.NormalText;

/** Lengths of time: 五日, 5个工作日内, 六十日（自然日）, 六个月, 两年, 24小时. Days of a date (3月5日) and 第五日 are none. */
public final class Periods {
    private static final Pattern PERIOD =
            Pattern.compile("(?<![0-9.〇零一二两三四五六七八九十百千廿卅第年月至-])(?<length>[0-9]{1,4}|[〇零一二两三四五六七八九十百廿卅]{1,6}) ?"
                    + "(?:个? ?(?<unit>工作日|自然日|日历日|日历天|工作天)|(?<days>日|天)|个(?<months>月)|(?<years>年|周年)|个?(?<hours>小时))"
                    + "(?:（(?<remark>工作日|自然日|日历日)）)?(?![期报常用产处均间])");
    private static final RequiredWords REQUIRED = RequiredWords.of(PERIOD.pattern());
    private static final int MAX_LENGTH = 3660;
    private static final int MAX_YEARS = 100;

    private Periods() {}

    /** All periods. */
    public static List<Found<Period>> all(NormalText text, int from, int until) {
        List<Found<StatedDate>> dates = Dates.all(text, from, until);
        List<Found<Period>> periods = new ArrayList<>();
        int next = 0;
        Matcher matcher = PERIOD.matcher(text).useTransparentBounds(true);
        for (int at = from; REQUIRED.find(matcher, text.toString(), at, until); at = matcher.end()) {
            long length = ChineseNumber.read(matcher.group("length")).orElse(0);
            Period.Unit unit = unit(matcher);
            boolean isLength = length > 0 && length <= (unit == Period.Unit.YEARS ? MAX_YEARS : MAX_LENGTH);
            int start = matcher.start();
            while (next < dates.size() && dates.get(next).until() <= start) {
                next++;
            }
            boolean isDate = next < dates.size() && dates.get(next).from() <= start;
            if (isLength && !isDate) {
                periods.add(new Found<>(new Period((int) length, unit), true, start, matcher.end()));
            }
        }
        return List.copyOf(periods);
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<Period>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<Period>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    private static Period.Unit unit(Matcher matcher) {
        if (matcher.start("months") >= 0) {
            return Period.Unit.MONTHS;
        }
        if (matcher.start("years") >= 0) {
            return Period.Unit.YEARS;
        }
        if (matcher.start("hours") >= 0) {
            return Period.Unit.HOURS;
        }
        String words = matcher.start("unit") >= 0
                ? matcher.group("unit")
                : matcher.start("remark") >= 0 ? matcher.group("remark") : "";
        if (words.isEmpty()) {
            return Period.Unit.PLAIN_DAYS;
        }
        return words.startsWith("工作") ? Period.Unit.WORKING_DAYS : Period.Unit.CALENDAR_DAYS;
    }
}
