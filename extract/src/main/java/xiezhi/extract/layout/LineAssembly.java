package xiezhi.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters together to lines, from top to bottom and left to right. */
public final class LineAssembly {
    /** Vertical overlap, of the smaller character's height, from which two characters stand in one line. */
    private static final float SAME_LINE_OVERLAP = 0.5f;

    /** A character this many times larger does not share a line with its small neighbours. */
    private static final float MAX_SIZE_RATIO = 2.5f;

    /** Gaps, in em. A column gap is wider than the spacing of a spread-out title. */
    private static final float COLUMN_GAP = 3f;

    private static final float CHINESE_WORD_GAP = 0.7f;
    private static final float LATIN_WORD_GAP = 0.2f;

    /** Share of its width by which a doubled character is shifted; that is how some programs print bold. */
    private static final float DOUBLED_SHIFT = 0.25f;

    private LineAssembly() {}

    public static List<TextLine> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::x));
        List<Row> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Row row = rowFor(glyph, rows);
            row.add(glyph);
        }
        List<TextLine> lines = new ArrayList<>(rows.size());
        for (Row row : rows) {
            TextLine line = row.line();
            if (!line.text().isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Only the last few rows can still take the glyph: glyphs come by baseline. */
    private static Row rowFor(Glyph glyph, List<Row> rows) {
        for (int i = rows.size() - 1; i >= 0 && i >= rows.size() - 4; i--) {
            if (rows.get(i).takes(glyph)) {
                return rows.get(i);
            }
        }
        Row row = new Row(glyph);
        rows.add(row);
        return row;
    }

    private static final class Row {
        private final List<Glyph> glyphs = new ArrayList<>();
        private Glyph largest;

        Row(Glyph first) {
            largest = first;
        }

        boolean takes(Glyph glyph) {
            float overlap = Math.min(largest.bottom(), glyph.bottom()) - Math.max(largest.top(), glyph.top());
            float smaller = Math.min(largest.em(), glyph.em());
            float larger = Math.max(largest.em(), glyph.em());
            return overlap >= SAME_LINE_OVERLAP * smaller && larger <= MAX_SIZE_RATIO * smaller;
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            if (glyph.em() > largest.em()) {
                largest = glyph;
            }
        }

        TextLine line() {
            glyphs.sort(Comparator.comparingDouble(Glyph::x));
            StringBuilder text = new StringBuilder();
            float left = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            Glyph before = glyphs.getFirst();
            boolean isFirst = true;
            for (Glyph glyph : glyphs) {
                if (!isFirst && isDoubled(before, glyph)) {
                    continue;
                }
                if (!isFirst) {
                    text.append(between(before, glyph));
                }
                text.append(glyph.text());
                if (!glyph.isBlank()) {
                    left = Math.min(left, glyph.x());
                    right = Math.max(right, glyph.right());
                }
                before = glyph;
                isFirst = false;
            }
            String words = text.toString().strip();
            return new TextLine(words, left, right, largest.top(), largest.bottom(), largest.em());
        }
    }

    private static boolean isDoubled(Glyph before, Glyph glyph) {
        return before.text().equals(glyph.text())
                && !glyph.isBlank()
                && glyph.x() - before.x() < DOUBLED_SHIFT * before.width();
    }

    private static String between(Glyph before, Glyph glyph) {
        float em = Math.max(before.em(), glyph.em());
        float gap = glyph.x() - before.right();
        if (gap > COLUMN_GAP * em) {
            return "\t";
        }
        if (before.isBlank() || glyph.isBlank()) {
            return "";
        }
        boolean isLatin = isLatin(before) && isLatin(glyph);
        return gap > (isLatin ? LATIN_WORD_GAP : CHINESE_WORD_GAP) * em ? " " : "";
    }

    private static boolean isLatin(Glyph glyph) {
        return glyph.text().codePoints().allMatch(c -> c < 0x250 && Character.isLetterOrDigit(c));
    }
}
