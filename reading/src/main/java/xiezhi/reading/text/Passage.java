package xiezhi.reading.text;

import java.util.Objects;

/**
 * A piece of extracted text: a paragraph, a table row (cells parted by tabs) or a line of a page.
 *
 * @param page page number from 1
 * @param paragraph paragraph or table row number from 1 within the page
 * @param from offset of the first character in the file's text, 0-based
 * @param text the words as extracted; a line feed inside is a line break
 * @param isSure false for text recognised from an image
 */
public record Passage(int page, int paragraph, int from, String text, boolean isSure) {
    public Passage {
        Objects.requireNonNull(text);
        if (page < 1 || paragraph < 1 || from < 0) {
            throw new IllegalArgumentException(
                    "expected page, paragraph >= 1 and from >= 0, found " + page + ", " + paragraph + ", " + from);
        }
    }
}
