package xiezhi.lawbook.document;

import java.util.stream.IntStream;

/**
 * Which pairs of neighbouring characters a text has, as one bit for each of many hashed pairs. Most words the law folder
 * asks for are not in a paper, and their pairs tell so without a look at the text.
 *
 * <p>The answer errs on one side only: {@link #mayHold} is never false for a word that the text holds.
 */
public final class TextPairs {
    private static final int BITS = 1 << 16;
    private static final int SPREAD = 31 * 31;

    private final long[] bits = new long[BITS / Long.SIZE];

    private TextPairs() {}

    /** The pairs of a text. */
    public static TextPairs of(String text) {
        var pairs = new TextPairs();
        for (var at = 1; at < text.length(); at++) {
            var bit = bit(text.charAt(at - 1), text.charAt(at));
            pairs.bits[bit / Long.SIZE] |= 1L << bit;
        }
        return pairs;
    }

    /** The pairs of a word, to be asked for with {@link #mayHold}; a word of one character has none. */
    static int[] ofWord(CharSequence word) {
        return IntStream.range(1, word.length())
                .map(at -> bit(word.charAt(at - 1), word.charAt(at)))
                .toArray();
    }

    /** The text may hold the word with these pairs; false only when it does not. */
    boolean mayHold(int[] pairsOfWord) {
        for (var bit : pairsOfWord) {
            if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(char left, char right) {
        return (left * SPREAD + right) & (BITS - 1);
    }
}
