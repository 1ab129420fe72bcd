package xiezhi.extract.layout;

/**
 * One character as placed on a page, in points; y grows downwards.
 *
 * @param text usually one character, several for a ligature
 * @param baseline y of the baseline
 * @param em font size
 */
public record Glyph(String text, float x, float baseline, float width, float em) {
    /** Share of the em above and below the baseline that a Chinese character fills. */
    private static final float ABOVE = 0.85f;

    private static final float BELOW = 0.12f;

    float right() {
        return x + width;
    }

    float top() {
        return baseline - ABOVE * em;
    }

    float bottom() {
        return baseline + BELOW * em;
    }

    /** True when the other character stands right behind this one in the same line. */
    boolean isFollowedBy(Glyph next) {
        return Math.abs(next.baseline - baseline) < em / 3 && Math.abs(next.x - right()) < em / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
