package xiezhi.server.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Groups of the desk. */
enum Urgency {
    OVERDUE(-1),
    TODAY(0),
    THREE_DAYS(3),
    WEEK(7),
    LATER(Long.MAX_VALUE);

    private final long mostDaysLeft;

    Urgency(long mostDaysLeft) {
        this.mostDaysLeft = mostDaysLeft;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
