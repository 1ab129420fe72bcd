package xiezhi.store.monitoring;

import java.util.Locale;

/** Why an hour or a day of ours changed after it was closed. */
public enum LateCause {
    /** Minutes came that were missing. */
    LATE,
    /** A minute was sent again with other numbers. */
    CHANGED;

    /** The word it is kept by. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LateCause of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
