package xiezhi.extract.scan;

import java.util.ArrayList;
import java.util.List;
import xiezhi.extract.layout.Ruling;

/** Finds the straight lines of a level page image: long dark runs, one along the other, no thicker than a line is. */
final class RuledLines {
    /** Lengths in points. Strokes of large print are shorter than a ruled line. */
    private static final float MIN_ACROSS = 26;

    private static final float MIN_DOWN = 17;
    private static final float MIN_RUN = 13;
    private static final float MAX_THICKNESS = 4;

    /** Points of white that a worn line may show in between. */
    private static final float MAX_BREAK = 2;

    /** Most lines under way at once and found; a drawing has more and is no table. */
    private static final int MOST_LINES = 2_000;

    /**
     * A line as found, in pixels.
     *
     * @param first first row (column, of an upright line) it darkens
     * @param last last row it darkens
     */
    record Segment(boolean isHorizontal, int first, int last, int from, int until) {
        Ruling ruling(GreyPage page) {
            return new Ruling(isHorizontal, page.points((first + last) / 2.0), page.points(from), page.points(until));
        }

        /** Paints it white. */
        void erase(GreyPage page, int around) {
            if (isHorizontal) {
                page.erase(from, first - around, until + 1, last + around + 1);
            } else {
                page.erase(first - around, from, last + around + 1, until + 1);
            }
        }
    }

    private final GreyPage page;
    private final boolean isHorizontal;
    private final int minRun;
    private final int maxBreak;
    private final List<Segment> open = new ArrayList<>();
    private final List<Segment> done = new ArrayList<>();

    private RuledLines(GreyPage page, boolean isHorizontal) {
        this.page = page;
        this.isHorizontal = isHorizontal;
        this.minRun = page.pixels(MIN_RUN);
        this.maxBreak = page.pixels(MAX_BREAK);
    }

    static List<Segment> of(GreyPage page) {
        List<Segment> lines = new ArrayList<>(new RuledLines(page, true).found());
        lines.addAll(new RuledLines(page, false).found());
        return lines;
    }

    private List<Segment> found() {
        int rows = isHorizontal ? page.height() : page.width();
        int length = isHorizontal ? page.width() : page.height();
        for (int row = 0; row < rows && done.size() < MOST_LINES; row++) {
            runs(row, length);
            close(row);
        }
        close(Integer.MAX_VALUE);
        float least = isHorizontal ? MIN_ACROSS : MIN_DOWN;
        return done.stream()
                .filter(line -> line.last() - line.first() < page.pixels(MAX_THICKNESS))
                .filter(line -> line.until() - line.from() >= page.pixels(least))
                .toList();
    }

    private boolean isDark(int row, int along) {
        return isHorizontal ? page.isFaint(along, row) : page.isFaint(row, along);
    }

    private void runs(int row, int length) {
        int from = -1;
        int last = -1;
        for (int along = 0; along < length; along++) {
            if (isDark(row, along)) {
                from = from < 0 ? along : from;
                last = along;
            } else if (from >= 0 && along - last > maxBreak) {
                run(row, from, last);
                from = -1;
            }
        }
        if (from >= 0) {
            run(row, from, last);
        }
    }

    /** Adds a run to the line it lies along or goes on with; else it starts one. */
    private void run(int row, int from, int last) {
        if (last - from < minRun) {
            return;
        }
        Segment grown = new Segment(isHorizontal, row, row, from, last);
        for (int i = open.size() - 1; i >= 0; i--) {
            Segment line = open.get(i);
            if (line.from() <= grown.until() + maxBreak && grown.from() <= line.until() + maxBreak) {
                open.remove(i);
                grown = new Segment(
                        isHorizontal,
                        Math.min(line.first(), grown.first()),
                        row,
                        Math.min(line.from(), grown.from()),
                        Math.max(line.until(), grown.until()));
            }
        }
        if (open.size() < MOST_LINES) {
            open.add(grown);
        }
    }

    /** Lines that no run of the last two rows went on with have ended. */
    private void close(int row) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (row - open.get(i).last() > 1) {
                done.add(open.remove(i));
            }
        }
    }
}
