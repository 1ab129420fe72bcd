package xiezhi.extract.layout;

import java.util.List;

/**
 * One row of a ruled table; a cell merged over rows stands in the first of them and is empty in the others.
 *
 * @param cells from left to right; paragraphs inside a cell are separated by line feeds
 */
public record TableRow(float top, List<String> cells) implements PageItem {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
