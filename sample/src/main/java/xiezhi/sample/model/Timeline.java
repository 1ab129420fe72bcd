package xiezhi.sample.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days and moments of a case by name, for example {@code filed} or {@code inspect.start}.
 *
 * @param days legal days
 * @param moments moments to the minute
 */
public record Timeline(Map<String, LocalDate> days, Map<String, LocalDateTime> moments) {
    /** Copies both maps in the order of their names. */
    public Timeline {
        days = Map.copyOf(new TreeMap<>(days));
        moments = Map.copyOf(new TreeMap<>(moments));
    }

    /** The day of that name, or the day of the moment of that name. */
    public LocalDate day(String name) {
        LocalDate day = days.get(name);
        if (day != null) {
            return day;
        }
        LocalDateTime moment = moments.get(name);
        if (moment == null) {
            throw new IllegalStateException("the case has no day " + name);
        }
        return moment.toLocalDate();
    }

    /** The moment of that name. */
    public LocalDateTime moment(String name) {
        LocalDateTime moment = moments.get(name);
        if (moment == null) {
            throw new IllegalStateException("the case has no moment " + name);
        }
        return moment;
    }

    /** Whether the case has that day or moment. */
    public boolean has(String name) {
        return days.containsKey(name) || moments.containsKey(name);
    }

    /** The last day of the case. */
    public LocalDate last() {
        return days.values().stream().max(LocalDate::compareTo).orElseThrow();
    }

    /** The same course so many days later. */
    public Timeline later(long daysLater) {
        Map<String, LocalDate> laterDays = new TreeMap<>();
        days.forEach((name, day) -> laterDays.put(name, day.plusDays(daysLater)));
        Map<String, LocalDateTime> laterMoments = new TreeMap<>();
        moments.forEach((name, at) -> laterMoments.put(name, at.plusDays(daysLater)));
        return new Timeline(laterDays, laterMoments);
    }
}
