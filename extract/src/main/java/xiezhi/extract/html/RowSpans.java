package xiezhi.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Rows of one table: a cell merged over rows leaves an empty cell in the rows below. */
final class RowSpans {
    private static final int MAX_SPAN = 1_000;

    /** Column → what a cell from above leaves there: no text, but its rows still to come and its columns. */
    private final TreeMap<Integer, Cell> reaching = new TreeMap<>();

    private final List<Cell> cells = new ArrayList<>();

    private record Cell(String text, int rows, int columns) {}

    void cell(String text, Element element) {
        cells.add(new Cell(text, span(element, "rowspan"), span(element, "colspan")));
    }

    private static int span(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, MAX_SPAN) : 1;
    }

    /** The row of the cells given since the last one. */
    List<String> row() {
        List<String> row = new ArrayList<>();
        TreeMap<Integer, Cell> next = new TreeMap<>();
        int column = 0;
        int index = 0;
        while (index < cells.size() || reaching.ceilingKey(column) != null) {
            Cell above = reaching.get(column);
            if (above == null && index == cells.size()) {
                column++;
                continue;
            }
            Cell cell = above == null ? cells.get(index++) : above;
            row.add(cell.text());
            if (cell.rows() > 1) {
                next.put(column, new Cell("", cell.rows() - 1, cell.columns()));
            }
            column += cell.columns();
        }
        reaching.clear();
        reaching.putAll(next);
        cells.clear();
        return row;
    }
}
