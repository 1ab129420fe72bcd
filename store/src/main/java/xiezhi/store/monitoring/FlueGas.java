package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What annex D of HJ 212-2017 does to one measurement of exhaust gas: standard state, dry gas, reference oxygen, flow. */
public final class FlueGas {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal STANDARD_PASCAL = BigDecimal.valueOf(101_325);
    private static final BigDecimal STANDARD_KELVIN = BigDecimal.valueOf(273);
    private static final BigDecimal OXYGEN_OF_AIR = BigDecimal.valueOf(21);
    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MILLIGRAMS_OF_A_KILOGRAM = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal NITROGEN_DIOXIDE = BigDecimal.valueOf(46);
    private static final BigDecimal NITROGEN_MONOXIDE = BigDecimal.valueOf(30);
    /** Oxygen in percent from which nothing is converted: close to air the factor says nothing any more. */
    static final BigDecimal MOST_OXYGEN = BigDecimal.valueOf(20);

    private FlueGas() {}

    /** Concentration in standard state, of one at that pressure (Pa, ambient plus static) and temperature (°C). */
    public static BigDecimal standard(BigDecimal concentration, BigDecimal pascal, BigDecimal celsius) {
        return concentration
                .multiply(STANDARD_PASCAL)
                .multiply(STANDARD_KELVIN.add(celsius))
                .divide(pascal.multiply(STANDARD_KELVIN), DIGITS);
    }

    /** Concentration in dry gas, of one in gas with that share of water (0 to below 1). */
    public static BigDecimal dry(BigDecimal wet, BigDecimal water) {
        return wet.divide(BigDecimal.ONE.subtract(water), DIGITS);
    }

    /** Nitrogen oxides as NO₂, in mg/m³. */
    public static BigDecimal nitrogenOxides(BigDecimal monoxide, BigDecimal dioxide) {
        return monoxide.multiply(NITROGEN_DIOXIDE)
                .divide(NITROGEN_MONOXIDE, DIGITS)
                .add(dioxide);
    }

    /** Concentration at the reference oxygen (percent); empty when the oxygen is so close to that of air that it cannot be converted. */
    public static Optional<BigDecimal> converted(BigDecimal concentration, BigDecimal reference, BigDecimal oxygen) {
        if (oxygen.compareTo(MOST_OXYGEN) >= 0) {
            return Optional.empty();
        }
        return Optional.of(concentration
                .multiply(OXYGEN_OF_AIR.subtract(reference))
                .divide(OXYGEN_OF_AIR.subtract(oxygen), DIGITS));
    }

    /** Flow of wet gas in m³/h through an area (m²) at a speed (m/s). */
    public static BigDecimal flow(BigDecimal area, BigDecimal speed) {
        return SECONDS_OF_AN_HOUR.multiply(area).multiply(speed);
    }

    /** Flow of dry gas in standard state in m³/h, of wet gas at that pressure, temperature and share of water. */
    public static BigDecimal standardFlow(BigDecimal flow, BigDecimal pascal, BigDecimal celsius, BigDecimal water) {
        return flow.multiply(STANDARD_KELVIN)
                .multiply(pascal)
                .multiply(BigDecimal.ONE.subtract(water))
                .divide(STANDARD_KELVIN.add(celsius).multiply(STANDARD_PASCAL), DIGITS);
    }

    /** Emission in kg/h of a concentration in mg/m³ and a flow in m³/h, both dry in standard state. */
    public static BigDecimal rate(BigDecimal concentration, BigDecimal flow) {
        return concentration.multiply(flow).divide(MILLIGRAMS_OF_A_KILOGRAM, DIGITS);
    }
}
