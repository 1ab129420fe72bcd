package xiezhi.extract.layout;

/**
 * A straight line drawn on a page, horizontal or vertical.
 *
 * @param at y of a horizontal line, x of a vertical one
 * @param from smaller end along the other axis
 * @param until larger end
 */
public record Ruling(boolean isHorizontal, float at, float from, float until) {
    /** Slope up to which a line counts as straight, in units of the page. */
    private static final float STRAIGHT = 1.5f;

    /** The ruling between two points, or a degenerate one of no length if they lie askew. */
    public static Ruling between(float x1, float y1, float x2, float y2) {
        float width = Math.abs(x2 - x1);
        float height = Math.abs(y2 - y1);
        if (height <= STRAIGHT && width > height) {
            return new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
        }
        if (width <= STRAIGHT) {
            return new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
        }
        return new Ruling(true, y1, x1, x1);
    }

    float length() {
        return until - from;
    }

    /** True when the line passes that place along its axis. */
    boolean covers(float place, float tolerance) {
        return from - tolerance <= place && place <= until + tolerance;
    }

    /** True when the two lines touch or cross. */
    boolean meets(Ruling other, float tolerance) {
        if (isHorizontal == other.isHorizontal) {
            return Math.abs(at - other.at) <= tolerance
                    && from <= other.until + tolerance
                    && other.from <= until + tolerance;
        }
        return covers(other.at, tolerance) && other.covers(at, tolerance);
    }
}
