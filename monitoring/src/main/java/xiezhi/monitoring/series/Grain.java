package xiezhi.monitoring.series;

/** Averaging period of a value. */
public enum Grain {
    /** Part of an hour, commonly 1, 5 or 10 minutes. */
    PART,
    HOUR,
    /** Natural day. */
    DAY
}
