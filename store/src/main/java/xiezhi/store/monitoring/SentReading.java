package xiezhi.store.monitoring;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The values of one factor for one time, as a packet brings them.
 *
 * @param factor code of the factor as sent
 * @param kind what time it stands for
 * @param dataAt time named by the packet, in China; of a period its beginning; in whole milliseconds, and the first moment of year 1 when its year is not 1 to 9999
 * @param values the numbers and the mark
 */
public record SentReading(String factor, ReadingKind kind, LocalDateTime dataAt, ReadingValues values) {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    public SentReading {
        factor = RawPacket.kept(factor);
        dataAt = Math.clamp(dataAt.getYear(), FIRST_YEAR, LAST_YEAR) == dataAt.getYear()
                ? dataAt.truncatedTo(ChronoUnit.MILLIS)
                : LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0);
    }
}
