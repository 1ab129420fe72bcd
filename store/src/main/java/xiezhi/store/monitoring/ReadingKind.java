package xiezhi.store.monitoring;

/** What time a value stands for. The order is that of the column {@code kind}. */
public enum ReadingKind {
    /** A moment. */
    REAL_TIME,
    /** Some minutes, mostly ten. */
    MINUTE,
    /** An hour. */
    HOUR,
    /** A day. */
    DAY;

    static ReadingKind of(int kept) {
        return values()[kept];
    }
}
