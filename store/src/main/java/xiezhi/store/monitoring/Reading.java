package xiezhi.store.monitoring;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The values of one factor for one time, as a packet brings them.
 *
 * @param factor code of the factor as sent
 * @param kind what time it stands for
 * @param dataAt time named by the packet, in China; of a period its beginning; in whole milliseconds
 * @param values the numbers and the mark
 */
public record Reading(String factor, ReadingKind kind, LocalDateTime dataAt, ReadingValues values) {
    public Reading {
        factor = RawPacket.kept(factor);
        dataAt = dataAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
