package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.core.value.ChineseNumber;
import xiezhi.lawbook.document.RequiredWords;

/**
 * A time of day as printed.
 *
 * @param hour 0 to 24, after 上午 and 下午 are counted in
 * @param minute 0 to 59; 0 when not printed
 * @param isSure the minute is printed and the hour has one meaning
 * @param hasHalf 上午, 下午 or the like is printed
 * @param isPlain h:mm or a bare 点, which may be something else unless a date stands beside it
 * @param from first character
 * @param until character after the last
 */
record ClockTime(int hour, int minute, boolean isSure, boolean hasHalf, boolean isPlain, int from, int until) {
    private static final String NUMBER = "(?:[0-9]{1,2}|[〇零一二三四五六七八九十廿]{1,3})";
    private static final Pattern TIME = Pattern.compile("(?<half>上午|下午|晚上|晚间|傍晚|中午|凌晨|早上|清晨|早晨|夜间|午后|晚)?+ ?"
            + "(?:(?<![0-9.:第])(?<hour>" + NUMBER + ")(?<mark>[时点])(?![候段期间效限])"
            + "(?:(?<minute>" + NUMBER + ")(?:分(?!之)(?:[0-9]{1,2}秒)?|(?![0-9个日月年]))|(?<word>半|整|许|一刻|三刻))?"
            + "|(?<![0-9.:])(?<hour2>[0-9]{1,2}):(?<minute2>[0-9]{2})(?::[0-9]{2})?(?![0-9:]))");

    private static final RequiredWords REQUIRED = RequiredWords.of(TIME.pattern());

    /** All times of day of a stretch. */
    static List<ClockTime> all(String words, int from, int until) {
        List<ClockTime> times = new ArrayList<>();
        Matcher matcher = TIME.matcher(words).useTransparentBounds(true);
        for (int at = from; REQUIRED.find(matcher, words, at, until); at = matcher.end()) {
            time(matcher).ifPresent(times::add);
        }
        return times;
    }

    private static Optional<ClockTime> time(Matcher matcher) {
        boolean isClock = matcher.start("hour2") >= 0;
        int printed = number(matcher.group(isClock ? "hour2" : "hour"));
        boolean hasMinute = isClock || matcher.start("minute") >= 0;
        int minute = hasMinute ? number(matcher.group(isClock ? "minute2" : "minute")) : wordMinute(matcher);
        if (printed < 0 || printed > 24 || minute > 59 || (printed == 24 && minute > 0)) {
            return Optional.empty();
        }
        boolean hasHalf = matcher.start("half") >= 0;
        int hour = hasHalf ? hour(printed, matcher.group("half")) : printed;
        boolean isExact = isClock
                || (hasMinute && matcher.group().endsWith("分"))
                || matcher.group().endsWith("秒")
                || (matcher.start("word") >= 0 && !matcher.group("word").equals("许"));
        boolean isOdd = hasHalf && printed == 12 && !matcher.group("half").equals("中午");
        boolean isBare = !hasMinute
                && matcher.start("word") < 0
                && !isClock
                && matcher.group("mark").equals("点");
        boolean isPlain = !hasHalf && (isClock || isBare);
        return Optional.of(new ClockTime(
                hour, Math.max(0, minute), isExact && !isOdd, hasHalf, isPlain, matcher.start(), matcher.end()));
    }

    private static int wordMinute(Matcher matcher) {
        if (matcher.start("word") < 0) {
            return 0;
        }
        return switch (matcher.group("word")) {
            case "半" -> 30;
            case "一刻" -> 15;
            case "三刻" -> 45;
            default -> 0;
        };
    }

    private static int hour(int printed, String half) {
        boolean isAfternoon = switch (half) {
            case "下午", "晚上", "晚间", "傍晚", "午后", "晚", "夜间" -> true;
            case "中午" -> printed < 3;
            default -> false;
        };
        return isAfternoon && printed < 12 ? printed + 12 : printed;
    }

    private static int number(String print) {
        return (int) ChineseNumber.read(print).orElse(-1);
    }

    /** 下午2时至3时: the end takes the half of the start. */
    ClockTime inHalfOf(ClockTime start) {
        boolean isShort = start.hasHalf && !hasHalf && start.hour >= 12 && hour < 12;
        return isShort ? new ClockTime(hour + 12, minute, isSure, true, isPlain, from, until) : this;
    }
}
