package xiezhi.server.monitoring;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Local times of stations as the contract writes them. */
public final class MonitoringTimes {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private MonitoringTimes() {}

    /** Such as 2026-11-30T08:00:00. */
    public static String text(LocalDateTime at) {
        return FORM.format(at);
    }
}
