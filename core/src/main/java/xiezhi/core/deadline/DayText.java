package xiezhi.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import xiezhi.core.calendar.DayKind;
import xiezhi.core.calendar.WorkingDayCalendar;

/** Days as derivations print them: {@code 2026-09-20（周日，调休上班）}. */
final class DayText {
    private static final String WEEKDAYS = "一二三四五六日";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private DayText() {}

    /** Day, weekday, and what makes it special. */
    static String of(LocalDate day, WorkingDayCalendar calendar) {
        Optional<DayKind> kind = calendar.kind(day);
        String special =
                kind.filter(k -> k != DayKind.WORKDAY).map(k -> "，" + k.zh()).orElse("");
        return day + "（周" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1) + special + "）";
    }

    static String of(LocalDateTime minute) {
        return MINUTE.format(minute);
    }

    /** The minute where it is known, else the day with its weekday. */
    static String of(Moment moment, WorkingDayCalendar calendar) {
        return moment.minute().map(DayText::of).orElseGet(() -> of(moment.day(), calendar));
    }

    static String of(Limit limit, WorkingDayCalendar calendar) {
        return limit.minute().map(DayText::of).orElseGet(() -> of(limit.day(), calendar));
    }

    /** One day, or a span. */
    static String span(LocalDate from, LocalDate until) {
        return from.equals(until) ? from.toString() : from + " 至 " + until;
    }
}
