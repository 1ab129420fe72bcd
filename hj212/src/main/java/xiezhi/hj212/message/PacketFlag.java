package xiezhi.hj212.message;

/**
 * The Flag field: bit 0 asks for an answer, bit 1 says that PNUM and PNO are there, bits 7 to 2 are the version.
 *
 * @param value 0 to 255
 */
public record PacketFlag(int value) {
    /** Greatest value of eight bits. */
    public static final int GREATEST = 255;

    static final int ANSWER = 1;
    static final int SPLIT = 2;
    static final int VERSION_SHIFT = 2;

    /** Refuses what does not fit into eight bits. */
    public PacketFlag {
        if (value < 0 || value > GREATEST) {
            throw new IllegalArgumentException("expected a Flag of 0 to 255, found " + value);
        }
    }

    /** The Flag of an edition. */
    public static PacketFlag of(Edition edition, boolean isSplit, boolean isAnswerWanted) {
        return new PacketFlag(
                edition.version() << VERSION_SHIFT | (isSplit ? SPLIT : 0) | (isAnswerWanted ? ANSWER : 0));
    }

    /** Whether the sender wants an answer. */
    public boolean isAnswerWanted() {
        return (value & ANSWER) != 0;
    }

    /** Whether the packet is one part of several. */
    public boolean isSplit() {
        return (value & SPLIT) != 0;
    }

    /** 0, 1 and 2 are the editions of 2005, 2017 and 2025; see {@link EditionChoice} for the ambiguity of 2. */
    public int version() {
        return value >> VERSION_SHIFT;
    }
}
