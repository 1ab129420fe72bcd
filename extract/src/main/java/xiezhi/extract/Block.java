package xiezhi.extract;

import java.util.List;
import java.util.Objects;

/**
 * One paragraph line or table row of a file.
 *
 * @param page page number from 1; kinds of file without pages have page 1 only
 * @param paragraph paragraph or row number from 1 within the page; the lines of a paragraph broken by soft line breaks
 *     are several blocks with one number
 * @param text the words as they stand in the file, without control characters; contains a line feed only in a table
 *     row, between the paragraphs of one cell; the cells of a row are joined by tabs
 * @param cells the cells of a table row from left to right; empty for every other kind. A cell merged over columns
 *     counts once; one merged over rows has its text in the first row and is empty in the others
 * @param from offset of the block's first character in {@link ExtractedText#text()}, 0-based
 */
public record Block(int page, int paragraph, Kind kind, String text, List<String> cells, int from) {
    /** What a block is on the page. */
    public enum Kind {
        PARAGRAPH,
        TABLE_ROW,
        HEADER,
        FOOTER,
        TEXT_BOX
    }

    public Block {
        Objects.requireNonNull(kind);
        cells = List.copyOf(cells);
        if (page < 1 || paragraph < 1 || from < 0) {
            throw new IllegalArgumentException(
                    "expected page, paragraph >= 1 and from >= 0, found " + page + ", " + paragraph + ", " + from);
        }
    }

    /** Offset after the block's last character in {@link ExtractedText#text()}. */
    public int until() {
        return from + text.length();
    }
}
