package xiezhi.store.monitoring;

/**
 * A value of a period computed from finer values.
 *
 * @param values numbers; marked {@code N} when valid, else {@code D}
 * @param validParts minutes of an hour, or hours of a day, that are valid
 * @param parts minutes or hours the period has
 */
public record Average(ReadingValues values, int validParts, int parts) {
    /** Whether it may be compared with a limit. */
    public boolean isValid() {
        return values.isNormal();
    }
}
