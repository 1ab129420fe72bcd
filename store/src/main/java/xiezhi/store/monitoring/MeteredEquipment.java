package xiezhi.store.monitoring;

import java.math.BigDecimal;

/**
 * Equipment of production or treatment whose power is metered.
 *
 * @param id id of the equipment
 * @param validity days this holds
 * @param outlet id of the outlet it belongs to
 * @param name what it is called
 * @param purpose what it is for
 * @param mn number of the device that sends its power
 * @param factor code under which the power comes
 * @param ratedKilowatts power it is built for
 */
public record MeteredEquipment(
        String id,
        Validity validity,
        String outlet,
        String name,
        Purpose purpose,
        String mn,
        String factor,
        BigDecimal ratedKilowatts) {
    /** What equipment is for. */
    public enum Purpose {
        PRODUCTION,
        TREATMENT
    }
}
