package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the register says of a factor of an outlet.
 *
 * @param outlet id of the outlet
 * @param factor its code
 * @param name in Chinese
 * @param measure its unit
 * @param isPollutant whether it is a pollutant, not a state of the gas or of the plant
 * @param range greatest value the instrument shows
 * @param detectionLimit least value it can tell from nothing
 * @param resolution step between two values it shows
 * @param yearlyKg mass the permit allows a year
 */
public record OutletFactor(
        String outlet,
        String factor,
        String name,
        String measure,
        boolean isPollutant,
        Optional<BigDecimal> range,
        Optional<BigDecimal> detectionLimit,
        Optional<BigDecimal> resolution,
        Optional<BigDecimal> yearlyKg) {}
