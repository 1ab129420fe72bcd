package xiezhi.monitoring.series;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A limit with its averaging period and its days.
 *
 * @param until first day it no longer holds
 */
public record Limit(String factor, Grain averaging, double value, LocalDate from, Optional<LocalDate> until) {
    /** Whether it holds on that day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
