package xiezhi.store.monitoring;

import java.math.BigDecimal;
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
 * @param statedAt when it was declared or issued, in China; taken to be its beginning when empty
 * @param allowedShare share of the usual load an order to limit leaves, 0 to 1
 */
public record MonitoredStop(
        String id,
        String outlet,
        Kind kind,
        LocalDateTime fromAt,
        Optional<LocalDateTime> untilAt,
        String basis,
        Optional<LocalDateTime> statedAt,
        Optional<BigDecimal> allowedShare) {
    /** A stop of which is not known when it was stated. */
    public MonitoredStop(
            String id, String outlet, Kind kind, LocalDateTime fromAt, Optional<LocalDateTime> untilAt, String basis) {
        this(id, outlet, kind, fromAt, untilAt, basis, Optional.empty(), Optional.empty());
    }

    /** Who wants it, and what. */
    public enum Kind {
        DECLARED_STOP,
        ORDERED_STOP,
        ORDERED_LIMIT
    }
}
