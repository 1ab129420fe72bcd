package xiezhi.hj212.device;

import java.math.BigDecimal;

/**
 * How one factor of a simulated device behaves: around a mean, with slow and quick variation.
 *
 * @param code factor code
 * @param mean the middle
 * @param spread how far it goes from the middle, in the unit of the factor
 * @param decimals digits behind the point
 * @param isConverted whether a converted value is sent beside it, for waste gas
 */
public record SimulatedFactor(String code, double mean, double spread, int decimals, boolean isConverted) {

    /** The value at a moment. */
    BigDecimal value(Noise noise, long second) {
        double slow = Math.sin(second / 3600.0 * Math.PI / 6 + noise.of(code, 0) * Math.PI * 2);
        double quick = noise.of(code, second) - 0.5;
        double value = Math.max(0, mean + spread * (0.6 * slow + 0.8 * quick));
        return BigDecimal.valueOf(Math.round(value * Math.pow(10, decimals)), decimals);
    }
}
