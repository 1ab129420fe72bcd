package xiezhi.reading.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/**
 * Moments to the minute: 2025年3月1日9时05分至10时30分, 上午9:05—10:30, 2025-03-01 09:05, 3月1日下午2点半.
 *
 * <p>Unsure are moments without a minute (9时), without a date of their own beside them, and ends that cross midnight
 * unless 次日 is printed.
 */
public final class Times {
    private static final Pattern DATE_TO_TIME = Pattern.compile(
            "[ \t\u2028]?[,，T]? ?(?:（[^（）]{1,8}）)?(?:星期[一二三四五六日天]|周[一二三四五六日])? ?的?|[ \t\u2028\n]{0,3}[\\p{IsHan}（）]{0,6}(?:时间|时刻)[：:\t] ?");
    private static final Pattern CONNECTOR = Pattern.compile(" ?(?:起|开始)?(?:至|到|-{1,2}|—{1,2}|~)(?:当日|当天|同日)? ?");
    private static final Pattern TIME_WORDS = Pattern.compile("时间|起止|开始|结束");
    private static final int MAX_GAP = 16;
    private static final int LOOK_BACK = 60;

    private Times() {}

    /** All moments; the two ends of a range are two moments. */
    public static List<Found<LocalDateTime>> all(NormalText text, int from, int until) {
        return moments(text, from, until).stream().map(Moment::found).toList();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<LocalDateTime>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<LocalDateTime>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** Start and end of acts. Sure when both ends are. */
    public static List<Found<TimeRange>> ranges(NormalText text, int from, int until) {
        List<Moment> moments = moments(text, from, until);
        List<Found<TimeRange>> ranges = new ArrayList<>();
        for (int i = 1; i < moments.size(); i++) {
            if (moments.get(i).isRangeEnd()) {
                Found<LocalDateTime> start = moments.get(i - 1).found();
                Found<LocalDateTime> end = moments.get(i).found();
                ranges.add(new Found<>(
                        new TimeRange(start, end), start.isSure() && end.isSure(), start.from(), end.until()));
            }
        }
        return List.copyOf(ranges);
    }

    private record Moment(Found<LocalDateTime> found, ClockTime time, boolean isDayClear, boolean isRangeEnd) {
        LocalDate day() {
            LocalDate day = found.value().toLocalDate();
            return time.hour() == 24 ? day.minusDays(1) : day;
        }
    }

    private static List<Moment> moments(NormalText text, int from, int until) {
        List<Found<StatedDate>> dates = Dates.all(text, from, until);
        List<Moment> moments = new ArrayList<>();
        int next = 0;
        for (ClockTime time : ClockTime.all(text.toString(), from, until)) {
            while (next < dates.size() && dates.get(next).until() <= time.from()) {
                next++;
            }
            Optional<Found<StatedDate>> date = next == 0 ? Optional.empty() : Optional.of(dates.get(next - 1));
            Optional<Moment> last = moments.isEmpty() ? Optional.empty() : Optional.of(moments.getLast());
            moment(text, date.filter(before -> before.value().day().isPresent()), time, last)
                    .ifPresent(moments::add);
        }
        return moments;
    }

    /**
     * @param before the date before the time, if it is a day
     * @param last the moment before
     */
    private static Optional<Moment> moment(
            NormalText text, Optional<Found<StatedDate>> before, ClockTime time, Optional<Moment> last) {
        Optional<Found<StatedDate>> beside =
                before.filter(date -> isBetween(DATE_TO_TIME, text, date.until(), time.from()));
        if (beside.isPresent()) {
            Found<StatedDate> date = beside.get();
            boolean isEnd = last.filter(
                            start -> isBetween(CONNECTOR, text, start.found().until(), date.from()))
                    .isPresent();
            boolean isClear = date.isSure() || (isEnd && date.value() instanceof StatedDate.Relative);
            return Optional.of(at(date.value().day().orElseThrow(), time, isClear, date.from(), isEnd));
        }
        Optional<Moment> start =
                last.filter(moment -> isBetween(CONNECTOR, text, moment.found().until(), time.from()));
        if (start.isPresent()) {
            return Optional.of(end(start.get(), time));
        }
        int earliest = time.from() - LOOK_BACK;
        return before.filter(date -> date.from() >= earliest && !hasLineEnd(text, date.until(), time.from()))
                .filter(date -> !time.isPlain() || hasTimeWord(text, Math.max(0, earliest), time.from()))
                .flatMap(date -> date.value().day())
                .map(day -> at(day, time, false, time.from(), false));
    }

    /** An end without a date of its own. */
    private static Moment end(Moment start, ClockTime printed) {
        ClockTime time = printed.inHalfOf(start.time());
        boolean isSameDay = time.hour() * 60 + time.minute()
                >= start.time().hour() * 60 + start.time().minute();
        LocalDate day = isSameDay ? start.day() : start.day().plusDays(1);
        return at(day, time, isSameDay && start.isDayClear(), time.from(), true);
    }

    private static Moment at(LocalDate day, ClockTime time, boolean isDayClear, int from, boolean isEnd) {
        LocalDateTime at = time.hour() == 24 ? day.plusDays(1).atStartOfDay() : day.atTime(time.hour(), time.minute());
        return new Moment(new Found<>(at, isDayClear && time.isSure(), from, time.until()), time, isDayClear, isEnd);
    }

    private static boolean hasLineEnd(NormalText text, int left, int right) {
        return text.subSequence(left, right).chars().anyMatch(c -> c == '\n' || c == NormalText.CELL_BREAK);
    }

    private static boolean hasTimeWord(NormalText text, int from, int until) {
        return TIME_WORDS.matcher(text.subSequence(from, until)).find();
    }

    private static boolean isBetween(Pattern pattern, NormalText text, int left, int right) {
        return right >= left
                && right - left <= MAX_GAP
                && pattern.matcher(text.subSequence(left, right)).matches();
    }
}
