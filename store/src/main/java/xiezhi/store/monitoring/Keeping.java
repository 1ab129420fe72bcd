package xiezhi.store.monitoring;

/** What became of a packet: either way it is there, once and durably. */
public enum Keeping {
    /** It is new and was kept. */
    KEPT,
    /** The same packet was kept before; nothing was written. */
    REPEATED
}
