package xiezhi.hj212.frame;

/** What follows the check sum. The standard asks for CR LF; devices send others. */
public enum Trailer {
    /** Carriage return and line feed, as the standard says. */
    CR_LF(2),
    /** Line feed alone. */
    LF(1),
    /** Carriage return alone. */
    CR(1),
    /** Carriage return twice, then line feed. */
    CR_CR_LF(3),
    /** Nothing: the next packet, other bytes or the end of the stream follow at once. */
    NONE(0);

    private final int length;

    Trailer(int length) {
        this.length = length;
    }

    /** Bytes. */
    public int length() {
        return length;
    }
}
