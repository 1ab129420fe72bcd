package xiezhi.monitoring.series;

import java.util.Optional;

/** What the sender says of a value; the letters are those of the protocol. */
public enum Mark {
    NORMAL('N'),
    STOPPED('F'),
    MAINTENANCE('M'),
    SET_BY_HAND('S'),
    FAULT('D'),
    CALIBRATING('C'),
    ABOVE_RANGE('T'),
    NO_COMMUNICATION('B');

    private final char letter;

    Mark(char letter) {
        this.letter = letter;
    }

    /** The letter in a packet. */
    public char letter() {
        return letter;
    }

    /** Whether a value so marked counts. */
    public boolean isValid() {
        return this == NORMAL;
    }

    /** Whether the instrument was being looked after. */
    public boolean isUpkeep() {
        return this == MAINTENANCE || this == CALIBRATING;
    }

    /** The mark of a letter. */
    public static Optional<Mark> of(char letter) {
        for (var mark : values()) {
            if (mark.letter == letter) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
