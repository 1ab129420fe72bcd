package xiezhi.server.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Groups of the desk. */
enum Urgency {
    OVERDUE(-1, "red"),
    TODAY(0, "amber"),
    THREE_DAYS(3, "amber"),
    WEEK(7, "green"),
    LATER(Long.MAX_VALUE, "green");

    private final long mostDaysLeft;
    private final String light;

    Urgency(long mostDaysLeft, String light) {
        this.mostDaysLeft = mostDaysLeft;
        this.light = light;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String light() {
        return light;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Urgency::id).toList();
    }

    /** The group of a last day. */
    static Urgency of(LocalDate due, LocalDate today) {
        var left = due.toEpochDay() - today.toEpochDay();
        return Arrays.stream(values())
                .filter(urgency -> left <= urgency.mostDaysLeft)
                .findFirst()
                .orElse(LATER);
    }
}
