package xiezhi.monitoring.series;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Means and amounts by annex D of HJ 212-2017 and by HJ 75 and HJ 76, for detectors: in binary numbers, quick, and not a
 * number where nothing is known. What is kept is reckoned in decimals by the store.
 */
public final class Aggregation {
    /** Oxygen of air in the formula of conversion, percent. */
    private static final double AIR_OXYGEN = 21;

    private static final double SECONDS_OF_HOUR = 3600;
    private static final double KG_IN_MG = 1e-6;
    private static final double LITRES_IN_M3 = 1000;
    private static final double ZERO_CELSIUS = 273;
    private static final double STANDARD_PRESSURE_PA = 101325;

    private Aggregation() {}

    /** The plain mean of valid parts, weighted with their minutes; NaN without any. */
    public static double mean(List<Reading> parts, ToDoubleFunction<Reading> value) {
        double sum = 0;
        double minutes = 0;
        for (var part : parts) {
            var number = value.applyAsDouble(part);
            if (part.isValid() && !Double.isNaN(number)) {
                sum += number * part.span().minutes();
                minutes += part.span().minutes();
            }
        }
        return minutes == 0 ? Double.NaN : sum / minutes;
    }

    /** Minutes of valid parts. */
    public static int validMinutes(List<Reading> parts) {
        return parts.stream()
                .filter(Reading::isValid)
                .mapToInt(part -> part.span().minutes())
                .sum();
    }

    /** Mean concentration of water weighted with its volume: mass by volume; empty without flow. */
    public static OptionalDouble flowWeighted(double[] concentrations, double[] flows) {
        double mass = 0;
        double volume = 0;
        for (int i = 0; i < concentrations.length; i++) {
            if (!Double.isNaN(concentrations[i]) && !Double.isNaN(flows[i])) {
                mass += concentrations[i] * flows[i];
                volume += flows[i];
            }
        }
        return volume <= 0 ? OptionalDouble.empty() : OptionalDouble.of(mass / volume);
    }

    /** Factor from a dry concentration to the one at the reference oxygen; both in percent. */
    public static double conversion(double oxygen, double referenceOxygen) {
        return (AIR_OXYGEN - referenceOxygen) / (AIR_OXYGEN - oxygen);
    }

    /**
     * Mass of an hour in kg.
     *
     * @param concentration mg/m³ or mg/L.
     * @param flow m³/s of gas, L/s of water
     */
    public static double hourMass(double concentration, double flow, boolean isWater) {
        var volume = isWater ? flow * SECONDS_OF_HOUR / LITRES_IN_M3 : flow * SECONDS_OF_HOUR;
        return isWater ? volume * concentration / LITRES_IN_M3 : volume * concentration * KG_IN_MG;
    }

    /**
     * Dry flow at standard state, m³/s.
     *
     * @param celsius of the gas.
     * @param pressure absolute, Pa
     */
    public static double standardFlow(double velocity, double area, double celsius, double pressure, double moisture) {
        return velocity
                * area
                * ZERO_CELSIUS
                / (ZERO_CELSIUS + celsius)
                * pressure
                / STANDARD_PRESSURE_PA
                * (1 - moisture);
    }

    /** The same at the pressure of the standard state. */
    public static double standardFlow(double velocity, double area, double celsius, double moisture) {
        return standardFlow(velocity, area, celsius, STANDARD_PRESSURE_PA, moisture);
    }
}
