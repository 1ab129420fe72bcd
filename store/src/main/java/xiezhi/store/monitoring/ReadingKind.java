package xiezhi.store.monitoring;

/** What time a value stands for. */
public enum ReadingKind {
    /** A moment. */
    REAL_TIME(0),
    /** Some minutes, mostly ten. */
    MINUTE(1),
    /** An hour. */
    HOUR(2),
    /** A day. */
    DAY(3);

    private final int code;

    ReadingKind(int code) {
        this.code = code;
    }

    /** Number in the column {@code kind}. */
    public int code() {
        return code;
    }

    /** The kind of a number in the column {@code kind}. */
    static ReadingKind of(int code) {
        for (ReadingKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new IllegalArgumentException("expected a kind from 0 to 3, found " + code);
    }
}
