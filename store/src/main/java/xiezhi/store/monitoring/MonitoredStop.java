package xiezhi.store.monitoring;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A stop a firm declared, or an order to stop or limit production.
 *
 * @param id id of the stop
 * @param outlet id of the outlet
 * @param kind what it is
 * @param fromAt when it begins, in China
 * @param untilAt when it ends, open when empty
 * @param basis declaration or order it comes from
 */
public record MonitoredStop(
        String id, String outlet, Kind kind, LocalDateTime fromAt, Optional<LocalDateTime> untilAt, String basis) {
    /** Who wants it, and what. */
    public enum Kind {
        DECLARED_STOP,
        ORDERED_STOP,
        ORDERED_LIMIT
    }
}
