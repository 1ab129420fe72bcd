package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An outlet that is monitored.
 *
 * @param id id of the outlet
 * @param validity days this holds
 * @param firm unified social credit code of its firm
 * @param name what it is called
 * @param medium what comes out
 * @param location where it is
 */
public record MonitoredOutlet(
        String id, Validity validity, String firm, String name, Medium medium, Optional<Location> location) {
    /** What comes out of an outlet. */
    public enum Medium {
        WATER,
        GAS
    }

    /** Degrees, WGS 84. */
    public record Location(BigDecimal longitude, BigDecimal latitude) {}
}
