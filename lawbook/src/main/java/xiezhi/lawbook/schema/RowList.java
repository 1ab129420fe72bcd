package xiezhi.lawbook.schema;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a list, in order. An open list may have elements that were not handed in or not read. */
public final class RowList {
    /** Longest list conditions look at; a longer one is unknown as a whole. */
    public static final int MAX_LENGTH = 500;

    static final RowList NONE = new RowList(List.of(), false);

    private static final RowList UNKNOWN_LIST = new RowList(List.of(), true);

    private final Row[] rows;
    private final boolean isOpen;
    /** What was selected so far, at the number of its selection; replaced as a whole, for several threads may ask. */
    private volatile @Nullable Chosen[] chosen = {};

    private record Chosen(Selection selection, RowList rows) {}

    private RowList(List<Row> rows, boolean isOpen) {
        this.rows = rows.toArray(Row[]::new);
        this.isOpen = isOpen;
    }

    static RowList of(List<Row> rows, boolean isOpen) {
        if (rows.size() > MAX_LENGTH) {
            return UNKNOWN_LIST;
        }
        return rows.isEmpty() ? (isOpen ? UNKNOWN_LIST : NONE) : new RowList(rows, isOpen);
    }

    /** Nothing is known of its elements. */
    static RowList unknown() {
        return UNKNOWN_LIST;
    }

    public int size() {
        return rows.length;
    }

    public Row row(int index) {
        return rows[index];
    }

    /** There may be more elements than these. */
    public boolean isOpen() {
        return isOpen;
    }

    /** The rows of a selection, in order; open as this list is. */
    public RowList among(Selection selection) {
        if (rows.length == 0) {
            return this;
        }
        var known = chosen;
        if (selection.id() < known.length) {
            var match = known[selection.id()];
            if (match != null && match.selection() == selection) {
                return match.rows();
            }
        }
        return select(selection);
    }

    private synchronized RowList select(Selection selection) {
        var match = new RowList(Arrays.stream(rows).filter(selection::has).toList(), isOpen);
        var longer = Arrays.copyOf(chosen, Math.max(chosen.length, selection.id() + 1));
        longer[selection.id()] = new Chosen(selection, match);
        chosen = longer;
        return match;
    }

    public List<Row> rows() {
        return List.of(rows);
    }
}
