package xiezhi.reading.value;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** Finds the words that belong to each label: on its line, in the next cells, or below. */
final class LabelValues {
    /** A label of no set: it ends a value too. A colon inside a bracket, 张三（证号：1234）, makes no label of what precedes. */
    private static final Pattern STRANGE_LABEL =
            Pattern.compile(" (?=[\\p{IsHan}（）/]{2,12}[：:])(?:[\\p{IsHan}/]|（[\\p{IsHan}/]{0,10}）)+[：:]");

    private static final Pattern LINE_LABEL = Pattern.compile("[\\p{IsHan}（）/]{2,12}[：:]");
    /** Characters before a known label that may make a longer one of it. */
    private static final int MAX_OPENING = 4;

    /** Longer rows are no rows of labels. */
    private static final int MAX_ROW = 1000;

    private static final String TRIMMED = " ；，。、\t\n\u2028";

    private final String words;
    private final int until;
    private final List<LabelHit> hits;
    /** First characters of the labels, ascending. */
    private final int[] starts;

    LabelValues(NormalText text, int until, List<LabelHit> hits) {
        this.words = text.toString();
        this.until = until;
        this.hits = hits;
        this.starts = hits.stream().mapToInt(LabelHit::from).toArray();
    }

    Labelled value(int index) {
        LabelHit hit = hits.get(index);
        int cellUntil = cellUntil(hit.until());
        if (!hit.isRowLabel()) {
            int end = Math.min(cellUntil, nextHit(index));
            Matcher strange = STRANGE_LABEL.matcher(words).region(hit.until(), end);
            // the blank right after a label without colon is no gap
            int limit = strange.find() && strange.start() > hit.until() ? strange.start() : end;
            return labelled(hit, hit.until(), limit < end ? limit : beforeLongerLabel(hit.until(), end));
        }
        if (cellUntil < until && words.charAt(cellUntil) == '\t') {
            return inNextCells(hit, cellUntil);
        }
        boolean isCellBreak = cellUntil < until && words.charAt(cellUntil) == NormalText.CELL_BREAK;
        return isCellBreak ? inSameCell(hit, cellUntil + 1) : below(hit);
    }

    /** 采样人：张三 样品编号：… — the next label (编号) is the end of a longer one that begins at the gap. */
    private int beforeLongerLabel(int from, int end) {
        int at = end;
        while (at > from && Character.isIdeographic(words.charAt(at - 1))) {
            at--;
        }
        boolean isInWord = at < end && end - at <= MAX_OPENING && end < until && isLabelAt(end);
        return isInWord && at - 1 > from && words.charAt(at - 1) == ' ' ? at - 1 : end;
    }

    /** Case summary: the label has a line of its own in the cell, the value the rest of the cell. */
    private Labelled inSameCell(LabelHit hit, int from) {
        int end = wholeCellUntil(from);
        return labelled(hit, from, Math.min(end, nextHitFrom(from)));
    }

    private Labelled inNextCells(LabelHit hit, int firstTab) {
        if (isLabelAt(firstTab + 1)) {
            return inColumn(hit);
        }
        int tab = firstTab;
        int from = tab + 1;
        int end = Math.min(wholeCellUntil(from), nextHitFrom(from));
        while (trimmedFrom(from, end) == end && charAt(end) == '\t' && !isLabelAt(end + 1)) {
            tab = end;
            from = tab + 1;
            end = Math.min(wholeCellUntil(from), nextHitFrom(from));
        }
        if (isOneCharacterCell(tab)) {
            // an identity number in boxes, one character each
            while (isOneCharacterCell(end)) {
                end = wholeCellUntil(end + 1);
            }
        }
        return labelled(hit, from, end);
    }

    private boolean isOneCharacterCell(int tab) {
        return charAt(tab) == '\t' && wholeCellUntil(tab + 1) == tab + 2 && !isLabelAt(tab + 1);
    }

    /** A row of labels over a row of values. */
    private Labelled inColumn(LabelHit hit) {
        int rowFrom = rowFrom(hit.from());
        int rowUntil = rowUntil(hit.from());
        if (rowUntil >= until || rowUntil - rowFrom > MAX_ROW) {
            return blank(hit, hit.until());
        }
        int column = (int) words.substring(rowFrom, hit.from())
                .chars()
                .filter(c -> c == '\t')
                .count();
        int from = rowUntil + 1;
        int end = rowUntil(from);
        for (int skipped = 0; skipped < column && from <= end; skipped++) {
            from = wholeCellUntil(from) + 1;
        }
        return from > end || isLabelAt(from) ? blank(hit, hit.until()) : labelled(hit, from, wholeCellUntil(from));
    }

    private Labelled below(LabelHit hit) {
        int rowUntil = rowUntil(hit.from());
        boolean isRow = hit.from() > 0 && words.charAt(hit.from() - 1) == '\t';
        if (isRow) {
            // the last label of a row of labels; alone at the end of a row it is simply blank
            return isLabelAt(cellFrom(hit.from() - 1)) ? inColumn(hit) : blank(hit, hit.until());
        }
        int from = Math.min(until, rowUntil + 1);
        int end = Math.min(until, rowUntil(from));
        boolean isOther =
                isLabelAt(from) || LINE_LABEL.matcher(words).region(from, end).lookingAt();
        return isOther ? blank(hit, hit.until()) : labelled(hit, from, Math.min(end, nextHitFrom(from)));
    }

    private Labelled labelled(LabelHit hit, int from, int end) {
        int first = trimmedFrom(from, end);
        int last = end;
        while (last > first && TRIMMED.indexOf(words.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Labelled(hit.id(), hit.from(), first, last, Blank.is(words.substring(first, last)));
    }

    private static Labelled blank(LabelHit hit, int at) {
        return new Labelled(hit.id(), hit.from(), at, at, true);
    }

    private int trimmedFrom(int from, int end) {
        int first = from;
        while (first < end && TRIMMED.indexOf(words.charAt(first)) >= 0) {
            first++;
        }
        return first;
    }

    private boolean isLabelAt(int at) {
        return Arrays.binarySearch(starts, at) >= 0;
    }

    private int nextHit(int index) {
        return index + 1 < starts.length ? starts[index + 1] : until;
    }

    private int nextHitFrom(int at) {
        int found = Arrays.binarySearch(starts, at);
        int index = found >= 0 ? found : -found - 1;
        return index < starts.length ? starts[index] : until;
    }

    private int cellFrom(int at) {
        int from = Math.max(0, Math.min(at, words.length()));
        while (from > 0 && words.charAt(from - 1) != '\t' && words.charAt(from - 1) != '\n') {
            from--;
        }
        return from;
    }

    private int cellUntil(int at) {
        int end = at;
        while (end < until && !LabelHits.isCellEdge(words.charAt(end))) {
            end++;
        }
        return end;
    }

    /** As {@link #cellUntil} with all lines of the cell. */
    private int wholeCellUntil(int at) {
        int end = at;
        while (end < until && words.charAt(end) != '\t' && words.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private int rowFrom(int at) {
        int from = at;
        while (from > 0 && words.charAt(from - 1) != '\n' && at - from <= MAX_ROW) {
            from--;
        }
        return from;
    }

    private int rowUntil(int at) {
        int end = at;
        while (end < until && words.charAt(end) != '\n' && end - at <= MAX_ROW) {
            end++;
        }
        return end;
    }

    private char charAt(int at) {
        return at < until ? words.charAt(at) : '\n';
    }
}
