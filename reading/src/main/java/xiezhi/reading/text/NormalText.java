package xiezhi.reading.text;

import java.util.List;
import java.util.Objects;
import xiezhi.core.fact.Place;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;

/**
 * A document's text in one normal form that the parsers read, with the way back to the file.
 *
 * <p>Characters: NFKC; full-width digits and letters become ASCII; Kangxi radicals and traditional characters become
 * ordinary simplified ones; control and zero-width characters vanish. {@code （ ） ： ； ， ？ ！} are always full
 * width, except {@code :} in times and {@code ,} in sums. 〔〕 [ ] 【】 stay as they are.
 *
 * <p>Layout: {@code \n} ends a paragraph or row, {@code \t} parts table cells, {@link #CELL_BREAK} parts the lines of
 * one cell, one blank stands for a gap between words; blanks of letter-spaced print, inside dates and numbers and
 * beside Chinese punctuation vanish. Lines broken inside a sentence are joined.
 */
public final class NormalText implements CharSequence {
    /** Parts the paragraphs of one table cell. */
    public static final char CELL_BREAK = '\u2028';

    private static final String SENTENCE_ENDS = "。；！？";

    private final String file;
    private final List<Passage> passages;
    private final String text;
    private final int[] origins;
    private final int[] passageOf;
    private final boolean isAllSure;

    private NormalText(String file, List<Passage> passages, Draft draft) {
        this.file = Objects.requireNonNull(file);
        this.passages = passages;
        this.text = draft.text();
        this.origins = draft.origins();
        this.passageOf = draft.passages();
        this.isAllSure = passages.stream().allMatch(Passage::isSure);
    }

    /** The normal form of a file's passages, in reading order. Passages are whole paragraphs. */
    public static NormalText of(String file, List<Passage> passages) {
        return of(file, passages, false);
    }

    /** @param isWrapped passages are the lines of a page, broken where its width ends */
    private static NormalText of(String file, List<Passage> passages, boolean isWrapped) {
        List<Passage> kept = List.copyOf(passages);
        Draft squeezed = Blanks.squeezed(folded(kept));
        Neighbours.settle(squeezed);
        return new NormalText(file, kept, BrokenLines.joined(squeezed, isWrapped));
    }

    /** The normal form of an extracted file. */
    public static NormalText of(ExtractedText extracted) {
        return of(extracted.file(), Passages.of(extracted), extracted.type() == FileType.TXT);
    }

    /** The normal form of plain text, each line a paragraph of page 1 unless the next goes on with it. */
    public static NormalText of(String file, String text) {
        return of(file, Passages.ofLines(text), true);
    }

    private static Draft folded(List<Passage> passages) {
        Draft draft = new Draft(passages.stream()
                .mapToInt(passage -> passage.text().length() + 1)
                .sum());
        for (int index = 0; index < passages.size(); index++) {
            fold(passages.get(index), index, draft);
        }
        return draft;
    }

    private static void fold(Passage passage, int index, Draft draft) {
        String words = passage.text();
        boolean isRow = words.indexOf('\t') >= 0;
        for (int at = 0; at < words.length(); at++) {
            char form = CharacterFold.form(words.charAt(at));
            if (form == CharacterFold.DROPPED) {
                continue;
            }
            if (form == CharacterFold.EXPANDED) {
                String expansion = CharacterFold.expansion(words.charAt(at));
                for (int i = 0; i < expansion.length(); i++) {
                    draft.append(expansion.charAt(i), passage.from() + at, index);
                }
                continue;
            }
            draft.append(form == '\n' && isRow ? CELL_BREAK : form, passage.from() + at, index);
        }
        draft.append('\n', passage.from() + words.length(), index);
    }

    /** Path of the file. */
    public String file() {
        return file;
    }

    /** The words {@code from..until} as they stand in the file, with their place. */
    public Place place(int from, int until) {
        if (text.isEmpty()) {
            return Place.of(file);
        }
        int first = Math.min(from, text.length() - 1);
        int start = origins[first];
        int last = until - 1;
        int after = last < first || text.charAt(last) == '\n' ? 0 : 1;
        int end = last < first ? start : Math.max(start, origins[last] + after);
        Passage passage = passages.get(passageOf[first]);
        return new Place(file, passage.page(), passage.paragraph(), start, end, original(from, until));
    }

    /** The words {@code from..until} as they stand in the file. */
    public String original(int from, int until) {
        StringBuilder words = new StringBuilder();
        int at = from;
        while (at < until) {
            int passage = passageOf[at];
            int end = at;
            while (end + 1 < until && passageOf[end + 1] == passage) {
                end++;
            }
            String source = passages.get(passage).text();
            int offset = passages.get(passage).from();
            boolean isBreak = text.charAt(end) == '\n';
            int last = isBreak ? end - 1 : end;
            if (last >= at) {
                words.append(source, origins[at] - offset, origins[last] - offset + 1);
            }
            if (isBreak) {
                words.append('\n');
            }
            at = end + 1;
        }
        return words.toString();
    }

    /** No part of {@code from..until} was recognised from an image. */
    public boolean isSure(int from, int until) {
        if (isAllSure) {
            return true;
        }
        for (int at = from; at < until; at++) {
            if (!passages.get(passageOf[at]).isSure()) {
                return false;
            }
        }
        return true;
    }

    /** Page of a character, from 1. */
    public int page(int at) {
        return text.isEmpty()
                ? 1
                : passages.get(passageOf[Math.min(at, text.length() - 1)]).page();
    }

    /** Start of the line that holds {@code at}. */
    public int lineFrom(int at) {
        int from = at;
        while (from > 0 && !isLineEnd(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** End of the line that holds {@code at}, without the line feed. */
    public int lineUntil(int at) {
        int until = at;
        while (until < text.length() && !isLineEnd(text.charAt(until))) {
            until++;
        }
        return until;
    }

    /** Start of the sentence that holds {@code at}; sentences end with 。；！？, the cell or the line. */
    public int sentenceFrom(int at) {
        int from = at;
        while (from > 0 && !isSentenceEnd(text.charAt(from - 1)) && !isCellEnd(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** End of the sentence that holds {@code at}, after its full stop. */
    public int sentenceUntil(int at) {
        int until = at;
        while (until < text.length() && !isCellEnd(text.charAt(until))) {
            if (isSentenceEnd(text.charAt(until++))) {
                return until;
            }
        }
        return until;
    }

    /** {@code from..until} of the normal form. */
    public String words(int from, int until) {
        return text.substring(from, until);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == CELL_BREAK;
    }

    private static boolean isCellEnd(char c) {
        return isLineEnd(c) || c == '\t';
    }

    private static boolean isSentenceEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
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
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    /** The whole normal form. */
    @Override
    public String toString() {
        return text;
    }
}
