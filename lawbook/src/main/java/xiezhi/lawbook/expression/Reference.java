package xiezhi.lawbook.expression;

import java.util.Map;
import xiezhi.core.calendar.WorkingDayCalendar;

/**
 * What conditions may look up besides the case.
 *
 * @param calendar working days
 * @param words Chinese words by id, for {@code zh()}
 */
public record Reference(WorkingDayCalendar calendar, Map<String, String> words) {
    public Reference {
        words = Map.copyOf(words);
    }
}
