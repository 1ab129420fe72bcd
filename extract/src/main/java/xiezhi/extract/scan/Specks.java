package xiezhi.extract.scan;

/** Dust on a scan: dark spots smaller than any full stop. The recogniser makes characters of them. */
final class Specks {
    /** Largest side of a spot, in points; the smallest stop of small print is larger. */
    private static final float LARGEST = 0.8f;

    private Specks() {}

    /** A copy of the page without its specks. */
    static GreyPage without(GreyPage page) {
        GreyPage clean = page.copy();
        int side = Math.max(1, page.pixels(LARGEST));
        for (int y = 1; y + side + 1 < page.height(); y++) {
            for (int x = side + 1; x + side + 1 < page.width(); x++) {
                if (page.isDark(x, y)
                        && !page.isDark(x, y - 1)
                        && !page.isDark(x - 1, y)
                        && isAlone(page, x, y, side)) {
                    clean.erase(x - side, y - 1, x + side + 1, y + side + 1);
                }
            }
        }
        return clean;
    }

    /** No dark pixel on the frame around the spot whose topmost pixel this is. */
    private static boolean isAlone(GreyPage page, int x, int y, int side) {
        int left = x - side;
        int right = x + side;
        int bottom = y + side;
        for (int column = left; column <= right; column++) {
            if (page.isDark(column, y - 1) || page.isDark(column, bottom)) {
                return false;
            }
        }
        for (int row = y; row < bottom; row++) {
            if (page.isDark(left, row) || page.isDark(right, row)) {
                return false;
            }
        }
        return true;
    }
}
