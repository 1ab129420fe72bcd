package xiezhi.monitoring.series;

import java.time.LocalDateTime;

/**
 * An order to stop or limit production.
 *
 * @param allowedShare share of the own usual load that is allowed, 0 for a stop
 * @param issuedAt when it was issued
 */
public record EmissionOrder(
        String outlet,
        LocalDateTime from,
        LocalDateTime until,
        double allowedShare,
        LocalDateTime issuedAt,
        String evidence)
        implements MonitoringEvent {
    @Override
    public LocalDateTime at() {
        return issuedAt;
    }

    /** Whether it holds at that moment. */
    public boolean covers(LocalDateTime moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
