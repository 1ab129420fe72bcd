package xiezhi.store.monitoring;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A series by its number in the database, with the newest time this program knows a value of. For several threads. */
final class NumberedSeries {
    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final long NONE = Long.MIN_VALUE;

    private final int id;
    private long newest;

    private NumberedSeries(int id, long newest) {
        this.id = id;
        this.newest = newest;
    }

    /** One that was there: nobody has looked which values it has. */
    static NumberedSeries withUnknownValues(int id) {
        return new NumberedSeries(id, UNKNOWN);
    }

    /** One that was numbered just now. */
    static NumberedSeries withoutValues(int id) {
        return new NumberedSeries(id, NONE);
    }

    int id() {
        return id;
    }

    /** Whether nothing so late can be there, as far as this program knows. */
    synchronized boolean isNewer(LocalDateTime dataAt) {
        return millis(dataAt) > newest;
    }

    /** A value of that time is durable. */
    synchronized void written(LocalDateTime dataAt) {
        var at = millis(dataAt);
        newest = newest == UNKNOWN ? at : Math.max(newest, at);
    }

    private static long millis(LocalDateTime dataAt) {
        return dataAt.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
