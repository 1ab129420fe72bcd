package xiezhi.monitoring.series;

import java.time.LocalDateTime;

/**
 * The period a value stands for.
 *
 * @param from its beginning, local time of the station
 * @param minutes its length, 1 to 1440
 */
public record Span(Grain grain, LocalDateTime from, int minutes) {
    public Span {
        if (minutes < 1 || minutes > 24 * 60) {
            throw new IllegalArgumentException("expected 1 to 1440 minutes, found " + minutes);
        }
    }

    /** First moment after it. */
    public LocalDateTime until() {
        return from.plusMinutes(minutes);
    }
}
