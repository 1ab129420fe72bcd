package xiezhi.reading.text;

import java.util.List;
import xiezhi.core.fact.Place;

/**
 * A document's text in one normal form that the parsers read, with the way back to the file.
 *
 * <p>Characters: NFKC; full-width digits and letters become ASCII; Kangxi radicals and traditional characters become
 * ordinary simplified ones; control and zero-width characters vanish. {@code （ ） ： ； ， ？ ！} are always full
 * width, except {@code :} and {@code ,} between digits. 〔〕 [ ] 【】 stay as they are.
 *
 * <p>Layout: {@code \n} ends a paragraph or row, {@code \t} parts table cells, one blank stands for a gap between
 * words; blanks inside dates, names in letter-spaced print, numbers and beside Chinese punctuation vanish. Lines broken
 * inside a sentence are joined.
 */
public final class NormalText implements CharSequence {
    private final String file;
    private final String text;

    private NormalText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The normal form of a file's passages, in reading order. */
    public static NormalText of(String file, List<Passage> passages) {
        return new NormalText(
                file, String.join("\n", passages.stream().map(Passage::text).toList()));
    }

    /** The normal form of plain text, each line a paragraph of page 1. */
    public static NormalText of(String file, String text) {
        return of(file, List.of(new Passage(1, 1, 0, text, true)));
    }

    /** Path of the file. */
    public String file() {
        return file;
    }

    /** The words {@code from..until} as they stand in the file, with their place. */
    public Place place(int from, int until) {
        return new Place(file, 1, 1, from, until, original(from, until));
    }

    /** The words {@code from..until} as they stand in the file. */
    public String original(int from, int until) {
        return text.substring(from, until);
    }

    /** No part of {@code from..until} was recognised from an image. */
    public boolean isSure(int from, int until) {
        return from <= until;
    }

    /** Page of a character, from 1. */
    public int page(int at) {
        return 1;
    }

    /** Start of the line that holds {@code at}. */
    public int lineFrom(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** End of the line that holds {@code at}, without the line feed. */
    public int lineUntil(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Start of the sentence that holds {@code at}; sentences end with 。；！？ or the line. */
    public int sentenceFrom(int at) {
        return lineFrom(at);
    }

    /** End of the sentence that holds {@code at}, after its full stop. */
    public int sentenceUntil(int at) {
        return lineUntil(at);
    }

    /** {@code from..until} of the normal form. */
    public String words(int from, int until) {
        return text.substring(from, until);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int until) {
        return text.subSequence(from, until);
    }

    /** The whole normal form. */
    @Override
    public String toString() {
        return text;
    }
}
