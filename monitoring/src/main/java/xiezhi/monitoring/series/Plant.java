package xiezhi.monitoring.series;

import java.util.List;

/**
 * What stands behind an outlet. NaN where the register does not say.
 *
 * @param referenceOxygen percent
 * @param ductArea m²
 * @param normalFlow in the unit of the flow of the outlet
 * @param ratedPower kW of production
 * @param moisture share of water in the gas, 0 to 1
 * @param isBatch whether it discharges in batches
 * @param unlinked pairs of factors with no physical link
 */
public record Plant(
        double referenceOxygen,
        double ductArea,
        double normalFlow,
        double ratedPower,
        double moisture,
        boolean isBatch,
        List<Pair> unlinked) {
    public Plant {
        unlinked = List.copyOf(unlinked);
    }

    /** Two factors that move on their own. */
    public record Pair(String one, String other) {}
}
