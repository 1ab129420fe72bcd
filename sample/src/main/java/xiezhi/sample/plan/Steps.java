package xiezhi.sample.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.model.Timeline;
import xiezhi.sample.text.Dice;

/**
 * Fixes days one after the other, each from days already fixed. A wish replaces one step: {@code filed+95} is 95 calendar
 * days after {@code filed}, moved to the next working day; {@code filed+5w} the fifth working day; {@code filed+95x}
 * exactly that day. Everything after the step follows, so the case stays consistent around it.
 */
final class Steps {
    private static final Pattern WISH = Pattern.compile("([a-zA-Z0-9.]+)([+-]\\d+)([wx]?)");

    private final WorkingDays calendar;
    private final Dice dice;
    private final Map<String, String> wishes;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, LocalDateTime> moments = new HashMap<>();

    Steps(WorkingDays calendar, Dice dice, Map<String, String> wishes) {
        this.calendar = calendar;
        this.dice = dice;
        this.wishes = wishes;
    }

    WorkingDays calendar() {
        return calendar;
    }

    Dice dice() {
        return dice;
    }

    LocalDate at(String name) {
        LocalDate day = days.get(name);
        if (day == null) {
            throw new IllegalStateException("step " + name + " comes later or not at all");
        }
        return day;
    }

    boolean has(String name) {
        return days.containsKey(name);
    }

    /** A step {@code low..high} working days after the base. */
    LocalDate after(String name, LocalDate base, int low, int high) {
        return fix(name, calendar.plus(calendar.onOrAfter(base), dice.between("days/" + name, low, high)));
    }

    /** A step {@code low..high} calendar days after the base, moved to the next working day. */
    LocalDate calendarAfter(String name, LocalDate base, int low, int high) {
        return fix(name, calendar.onOrAfter(base.plusDays(dice.between("days/" + name, low, high))));
    }

    /** A step on that very day unless wished otherwise. */
    LocalDate fix(String name, LocalDate day) {
        String wish = wishes.get(name);
        LocalDate fixed = wish == null ? day : wished(wish);
        days.put(name, fixed);
        return fixed;
    }

    /** A span of minutes on the day of a step: {@code name.start} and {@code name.end}. */
    void span(String name, LocalTime earliest, int spread, int shortest, int longest) {
        LocalDateTime start = at(name).atTime(earliest).plusMinutes(dice.between("start/" + name, 0, spread));
        moments.put(name + ".start", start);
        moments.put(name + ".end", start.plusMinutes(dice.between("length/" + name, shortest, longest)));
    }

    /** A moment so many minutes after another. */
    void moment(String name, String base, int low, int high) {
        moments.put(name, momentAt(base).plusMinutes(dice.between("minutes/" + name, low, high)));
    }

    /** A span that starts so many minutes after a moment. */
    void spanAfter(String name, String base, int gap, int shortest, int longest) {
        LocalDateTime start = momentAt(base).plusMinutes(gap + dice.between("start/" + name, 0, 20));
        fix(name, start.toLocalDate());
        moments.put(name + ".start", start);
        moments.put(name + ".end", start.plusMinutes(dice.between("length/" + name, shortest, longest)));
    }

    LocalDateTime momentAt(String name) {
        LocalDateTime moment = moments.get(name);
        if (moment == null) {
            throw new IllegalStateException("moment " + name + " comes later or not at all");
        }
        return moment;
    }

    /** The later of steps; steps not taken do not count. */
    LocalDate latest(String... names) {
        LocalDate found = LocalDate.MIN;
        for (String name : names) {
            if (days.containsKey(name) && at(name).isAfter(found)) {
                found = at(name);
            }
        }
        return found;
    }

    Timeline finished() {
        return new Timeline(days, moments);
    }

    private LocalDate wished(String wish) {
        Matcher match = WISH.matcher(wish);
        if (!match.matches()) {
            throw new IllegalArgumentException("expected a wish like filed+95, found " + wish);
        }
        LocalDate base = at(match.group(1));
        int count = Integer.parseInt(match.group(2));
        return switch (match.group(3)) {
            case "w" -> calendar.plus(base, count);
            case "x" -> base.plusDays(count);
            default -> calendar.onOrAfter(base.plusDays(count));
        };
    }
}
