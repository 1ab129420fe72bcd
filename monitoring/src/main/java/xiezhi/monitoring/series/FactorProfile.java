package xiezhi.monitoring.series;

/**
 * What the register says of a factor of an outlet.
 *
 * @param range greatest value the instrument can show
 * @param detectionLimit least value it can tell from nothing
 * @param resolution step between two values it shows
 * @param yearlyKg mass the permit allows a year; NaN where it does not say
 */
public record FactorProfile(
        String code,
        String zh,
        String unit,
        boolean isPollutant,
        double range,
        double detectionLimit,
        double resolution,
        double yearlyKg) {}
