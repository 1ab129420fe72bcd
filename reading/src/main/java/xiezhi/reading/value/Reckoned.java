package xiezhi.reading.value;

/**
 * A printed result and what its printed parts come to; equal when they agree within the rounding of the print.
 *
 * @param stated as printed, in the unit of its finder
 * @param reckoned as reckoned, in the same unit
 */
public record Reckoned(long stated, long reckoned) {

    /** The print comes out. */
    public boolean agrees() {
        return stated == reckoned;
    }

    /** Agrees when {@code reckoned} is within {@code tolerance} of what is stated. */
    static Reckoned within(long stated, long reckoned, long tolerance) {
        return new Reckoned(stated, Math.abs(stated - reckoned) <= tolerance ? stated : reckoned);
    }
}
