package xiezhi.extract.scan;

/**
 * By how much a page lies askew. Lines of print lie level when the dark points of a page, counted row by row, gather in
 * few rows; the angle at which they gather most is the skew.
 */
final class Skew {
    /** Degrees looked through on both sides, and the steps, coarse then fine. */
    private static final double MOST = 4;

    private static final double COARSE = 0.25;
    private static final double FINE = 0.05;

    /** Pixels of a page looked at: every third across and down is enough. */
    private static final int STEP = 3;

    /** Most points counted; a photograph has more and no lines. */
    private static final int MOST_POINTS = 400_000;

    private final int[] xs;
    private final int[] ys;
    private final int count;
    private final int rows;

    private Skew(GreyPage page) {
        int capacity = Math.min(MOST_POINTS, (page.width() / STEP + 1) * (page.height() / STEP + 1));
        xs = new int[capacity];
        ys = new int[capacity];
        int found = 0;
        for (int y = 0; y < page.height(); y += STEP) {
            for (int x = 0; x < page.width() && found < capacity; x += STEP) {
                if (page.isDark(x, y)) {
                    xs[found] = x / STEP;
                    ys[found++] = y / STEP;
                }
            }
        }
        count = found;
        rows = page.height() / STEP + 1 + page.width() / STEP;
    }

    /** Degrees by which to turn the page clockwise so that it lies level; 0 when nothing tells. */
    static double correction(GreyPage page) {
        Skew skew = new Skew(page);
        if (skew.count == 0 || skew.count == MOST_POINTS) {
            return 0;
        }
        double coarse = skew.best(-MOST, MOST, COARSE);
        return -skew.best(coarse - COARSE, coarse + COARSE, FINE);
    }

    private double best(double from, double until, double step) {
        double best = 0;
        double most = -1;
        for (int i = 0; from + i * step <= until + step / 2; i++) {
            double degrees = from + i * step;
            double gathered = gathered(degrees);
            boolean isBetter = gathered > most || (gathered == most && Math.abs(degrees) < Math.abs(best));
            if (isBetter) {
                most = gathered;
                best = degrees;
            }
        }
        return best;
    }

    private double gathered(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int[] points = new int[2 * rows];
        for (int i = 0; i < count; i++) {
            points[rows / 2 + (int) Math.round(ys[i] - slope * xs[i])]++;
        }
        double sum = 0;
        for (int row : points) {
            sum += (double) row * row;
        }
        return sum;
    }
}
