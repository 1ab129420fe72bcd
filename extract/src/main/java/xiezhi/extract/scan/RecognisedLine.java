package xiezhi.extract.scan;

import java.util.List;
import xiezhi.extract.layout.TextLine;

/** Puts recognised words together to a line. */
final class RecognisedLine {
    /** Gaps in em: of columns, and between words of Latin letters. */
    private static final float COLUMN_GAP = 2.2f;

    private static final float CHINESE_GAP = 1.1f;

    private static final float LATIN_GAP = 0.25f;

    /** Share by which heights differ though the print is of one size. */
    private static final float SAME_SIZE = 0.3f;

    private RecognisedLine() {}

    /** Height of most print, in pixels. */
    static int usualHeight(List<RecognisedWord> words) {
        List<Integer> heights = words.stream()
                .filter(RecognisedLine::isTall)
                .map(RecognisedWord::height)
                .sorted()
                .toList();
        return heights.isEmpty() ? 1 : heights.get(heights.size() / 2);
    }

    private static boolean isTall(RecognisedWord word) {
        return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** @param usual height of most print around, in pixels; a line about that high is taken for that high */
    static TextLine of(GreyPage page, List<RecognisedWord> words, int usual) {
        int own = usualHeight(words);
        int em = Math.abs(own - usual) <= SAME_SIZE * usual ? usual : own;
        StringBuilder text = new StringBuilder();
        int left = Integer.MAX_VALUE;
        int right = 0;
        int top = Integer.MAX_VALUE;
        RecognisedWord before = words.getFirst();
        for (RecognisedWord word : words) {
            text.append(text.isEmpty() ? "" : between(before, word, em)).append(word.text());
            left = Math.min(left, word.left());
            right = Math.max(right, word.right());
            top = Math.min(top, word.top());
            before = word;
        }
        float height = page.points(em);
        return new TextLine(
                RecognisedText.of(text.toString()),
                page.points(left),
                page.points(right),
                page.points(top),
                page.points(top) + height,
                height);
    }

    private static String between(RecognisedWord before, RecognisedWord word, int em) {
        int gap = word.left() - before.right();
        if (gap > COLUMN_GAP * em) {
            return "\t";
        }
        boolean isLatin = isLatin(before.text().charAt(before.text().length() - 1))
                && isLatin(word.text().charAt(0));
        return gap > (isLatin ? LATIN_GAP : CHINESE_GAP) * em ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
