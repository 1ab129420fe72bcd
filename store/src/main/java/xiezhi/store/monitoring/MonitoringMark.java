package xiezhi.store.monitoring;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A mark a firm set on a device or its production: a claim, to be compared with the values.
 *
 * @param id id of the mark
 * @param mn number of the device
 * @param state what it claims
 * @param fromAt when the state begins, in China
 * @param untilAt when it ends, open when empty
 * @param markedAt when it was set
 * @param markedBy who set it
 */
public record MonitoringMark(
        String id,
        String mn,
        String state,
        LocalDateTime fromAt,
        Optional<LocalDateTime> untilAt,
        Instant markedAt,
        String markedBy) {}
