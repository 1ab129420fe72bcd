package xiezhi.lawbook.schema;

import java.util.List;

/** Rows of a list, in order. An open list may have elements that were not handed in or not read. */
public final class RowList {
    /** Longest list conditions look at; a longer one is unknown as a whole. */
    public static final int MAX_LENGTH = 500;

    static final RowList NONE = new RowList(List.of(), false);

    private static final RowList UNKNOWN_LIST = new RowList(List.of(), true);

    private final Row[] rows;
    private final boolean isOpen;

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

    public List<Row> rows() {
        return List.of(rows);
    }
}
