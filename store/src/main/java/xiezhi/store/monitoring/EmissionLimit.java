package xiezhi.store.monitoring;

import java.math.BigDecimal;

/**
 * A limit of a factor at an outlet.
 *
 * @param outlet id of the outlet
 * @param factor code of the factor
 * @param averaging what is compared with it
 * @param validity days it holds
 * @param atMost the limit
 * @param measure its unit, for example {@code mg/m3}
 * @param basis permit or standard it comes from
 */
public record EmissionLimit(
        String outlet,
        String factor,
        Period averaging,
        Validity validity,
        BigDecimal atMost,
        String measure,
        String basis) {
    /** Period whose mean is compared. */
    public enum Period {
        MOMENT,
        HOUR,
        DAY
    }
}
