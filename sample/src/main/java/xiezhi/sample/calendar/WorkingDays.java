package xiezhi.sample.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Working days 工作日 of the years the invented cases live in. A small reading of its own, so that the generated cases do
 * not lean on the code they test.
 */
public final class WorkingDays {
    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2026;

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    private WorkingDays() {}

    /** Loads the calendars of 2023 to 2026. */
    public static WorkingDays load() {
        var days = new WorkingDays();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            Map<?, ?> calendar = read("/law/calendars/cn/" + year + ".yaml");
            addAll(days.off, calendar.get("off"));
            addAll(days.work, calendar.get("work"));
        }
        return days;
    }

    /** Whether offices work on that day. Days outside the loaded years count by weekday alone. */
    public boolean isWorkday(LocalDate day) {
        if (work.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(day);
    }

    /** The day itself when it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkday(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day itself when it is a working day, else the one before. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkday(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The {@code count}-th working day after the day; the day itself for zero. Counts back when negative. */
    public LocalDate plus(LocalDate day, int count) {
        LocalDate found = day;
        int left = Math.abs(count);
        while (left > 0) {
            found = found.plusDays(count > 0 ? 1 : -1);
            if (isWorkday(found)) {
                left--;
            }
        }
        return found;
    }

    /** Working days after {@code from} up to and including {@code to}; zero when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                count++;
            }
        }
        return count;
    }

    private static Map<?, ?> read(String path) {
        try (InputStream in = Objects.requireNonNull(
                WorkingDays.class.getResourceAsStream(path), () -> "expected the calendar " + path)) {
            var load = new Load(LoadSettings.builder().build());
            return (Map<?, ?>) load.loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the calendar " + path, e);
        }
    }

    private static void addAll(Set<LocalDate> into, @org.jspecify.annotations.Nullable Object list) {
        if (list instanceof List<?> days) {
            days.forEach(day -> into.add(LocalDate.parse(String.valueOf(day))));
        }
    }
}
