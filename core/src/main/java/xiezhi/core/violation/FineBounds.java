package xiezhi.core.violation;

/**
 * Least and greatest fine.
 *
 * @param minFen least, fen; 0 when none is set
 * @param maxFen greatest, fen
 */
public record FineBounds(long minFen, long maxFen) {
    public FineBounds {
        if (minFen < 0 || maxFen < minFen) {
            throw new IllegalArgumentException("expected 0 <= min <= max, found " + minFen + " and " + maxFen);
        }
    }

    /** The smallest bounds that hold both. */
    public FineBounds join(FineBounds other) {
        return new FineBounds(Math.min(minFen, other.minFen), Math.max(maxFen, other.maxFen));
    }

    public boolean contains(long fen) {
        return minFen <= fen && fen <= maxFen;
    }

    /** Neither bound is higher and one is lower. */
    public boolean isLighterThan(FineBounds other) {
        return minFen <= other.minFen && maxFen <= other.maxFen && !equals(other);
    }
}
