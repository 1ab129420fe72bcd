package xiezhi.store.monitoring;

/** What became of a packet: either way it is there, once and durably. */
public enum Keeping {
    /** It is new and was kept. */
    KEPT,
    /** It is new and was kept, but without the values of factors of which its device uses too many. */
    KEPT_IN_PART,
    /** The same packet was kept before; nothing was written. */
    REPEATED
}
