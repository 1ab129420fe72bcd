package xiezhi.extract.layout;

/**
 * One line on a page, in points from the top left corner.
 *
 * @param text words from left to right; wide gaps are tabs
 * @param em size of its largest character
 */
public record TextLine(String text, float left, float right, float top, float bottom, float em) implements PageItem {
    float width() {
        return right - left;
    }

    /** True when the line holds a gap as wide as between columns. */
    boolean hasGap() {
        return text.indexOf('\t') >= 0;
    }
}
