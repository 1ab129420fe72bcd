package xiezhi.core.fact;

import java.util.Objects;

/**
 * Words in a file: where a value was read.
 *
 * @param file path of the file relative to the case, with {@code /}
 * @param page page number from 1; text files without pages are page 1
 * @param paragraph paragraph (or table row) number from 1 within the page
 * @param from first character of the words in the file's text, 0-based
 * @param until character after the last, 0-based
 * @param text the words as they stand in the file, at most {@link #MAX_TEXT} characters
 */
public record Place(String file, int page, int paragraph, int from, int until, String text) {
    /** Longest quotation kept with a place, in characters. */
    public static final int MAX_TEXT = 200;

    public Place {
        Objects.requireNonNull(file);
        if (page < 1 || paragraph < 1 || from < 0 || until < from) {
            throw new IllegalArgumentException("expected page, paragraph >= 1 and 0 <= from <= until, found " + page
                    + ", " + paragraph + ", " + from + ".." + until);
        }
        if (text.length() > MAX_TEXT) {
            text = text.substring(0, MAX_TEXT - 1) + "…";
        }
    }

    /** A place that is the whole file, for findings about something a document lacks. */
    public static Place of(String file) {
        return new Place(file, 1, 1, 0, 0, "");
    }
}
