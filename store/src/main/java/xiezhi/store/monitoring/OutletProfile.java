package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind an outlet, as far as the register says it.
 *
 * @param outlet id of the outlet
 * @param kind kind of plant, for example {@code coal-boiler}
 * @param referenceOxygen percent
 * @param ductArea m²
 * @param normalFlow in the unit of the flow of the outlet
 * @param moisture share of water in the gas, 0 to 1
 * @param isBatch whether it discharges in batches
 * @param unlinked factors without a physical link, one pair after the other
 */
public record OutletProfile(
        String outlet,
        String kind,
        Optional<BigDecimal> referenceOxygen,
        Optional<BigDecimal> ductArea,
        Optional<BigDecimal> normalFlow,
        Optional<BigDecimal> moisture,
        boolean isBatch,
        List<String> unlinked) {
    public OutletProfile {
        unlinked = List.copyOf(unlinked);
        if (unlinked.size() % 2 != 0) {
            throw new IllegalArgumentException("expected pairs of factors, found " + unlinked);
        }
    }
}
