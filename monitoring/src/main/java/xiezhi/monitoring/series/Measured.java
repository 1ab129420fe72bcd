package xiezhi.monitoring.series;

/**
 * The numbers of a value. {@link Double#NaN} stands for a number that was not sent.
 *
 * @param text the mean as sent, for comparisons letter by letter
 * @param average mean of the period
 * @param converted mean at the reference oxygen, by the sender
 * @param amount mass of the period in kg, or volume in m³
 */
public record Measured(String text, double average, double min, double max, double converted, double amount) {
    /** A mean and nothing else. */
    public static Measured of(String text) {
        var value = Double.parseDouble(text);
        return new Measured(text, value, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** The same with a converted mean. */
    public Measured converted(double mean) {
        return new Measured(text, average, min, max, mean, amount);
    }

    /** The same with least and greatest value. */
    public Measured between(double least, double greatest) {
        return new Measured(text, average, least, greatest, converted, amount);
    }

    /** The same with an amount. */
    public Measured amounting(double mass) {
        return new Measured(text, average, min, max, converted, mass);
    }
}
