package xiezhi.hj212.factor;

/**
 * One factor of one edition.
 *
 * @param code as written in packets
 * @param name in Chinese
 * @param unit default unit of values; empty when not known: the device register must say
 * @param amountUnit default unit of the amount of a period; may be empty
 * @param medium what it is measured in
 * @param otherCode the code of the same factor in the edition before or after; may be empty
 * @param trap what is easily got wrong about the unit; may be empty
 */
public record FactorEntry(
        String code, String name, String unit, String amountUnit, Medium medium, String otherCode, String trap) {

    /** What a factor is measured in. */
    public enum Medium {
        /** Water. */
        WATER,
        /** Air and waste gas. */
        AIR,
        /** Noise. */
        NOISE
    }
}
