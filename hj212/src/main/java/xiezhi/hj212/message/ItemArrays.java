package xiezhi.hj212.message;

import java.util.Arrays;

/**
 * The items of a packet, three words each: four positions; group, factor, sub-field and scale; the digits of the number. Of
 * the first two words a part is sixteen bits.
 */
final class ItemArrays {
    /** Words of one item. */
    static final int WORDS = 3;
    /** Parts: where the name begins and ends. */
    static final int NAME = 0;

    static final int NAME_END = 1;
    /** Parts: where the value begins and ends. */
    static final int VALUE = 2;

    static final int VALUE_END = 3;
    /** Parts: the numbers of group, factor and sub-field. */
    static final int GROUP = 4;

    static final int FACTOR = 5;
    static final int SUB_FIELD = 6;
    /** Part: the digits after the point, or why there are none. */
    static final int SCALE = 7;

    private static final int PARTS_OF_WORD = 4;
    private static final int SHIFT = 4;
    private static final long PART = 0xFFFF;

    private final long[] words;

    ItemArrays(Draft draft) {
        words = Arrays.copyOf(draft.itemWords, WORDS * draft.items);
    }

    static long word(int first, int second, int third, int fourth) {
        return (first & PART) | (second & PART) << 16 | (third & PART) << 32 | (fourth & PART) << 48;
    }

    static int part(long[] words, int item, int part) {
        return (short) (words[WORDS * item + part / PARTS_OF_WORD] >>> (part % PARTS_OF_WORD << SHIFT));
    }

    static void set(long[] words, int item, int part, int value) {
        int at = WORDS * item + part / PARTS_OF_WORD;
        int shift = part % PARTS_OF_WORD << SHIFT;
        words[at] = (words[at] & ~(PART << shift)) | (value & PART) << shift;
    }

    int size() {
        return words.length / WORDS;
    }

    int name(int item) {
        return part(words, item, NAME);
    }

    int nameEnd(int item) {
        return part(words, item, NAME_END);
    }

    int value(int item) {
        return part(words, item, VALUE);
    }

    int valueEnd(int item) {
        return part(words, item, VALUE_END);
    }

    int group(int item) {
        return part(words, item, GROUP);
    }

    int factor(int item) {
        return part(words, item, FACTOR);
    }

    int subField(int item) {
        return part(words, item, SUB_FIELD);
    }

    byte scale(int item) {
        return (byte) part(words, item, SCALE);
    }

    long mantissa(int item) {
        return words[WORDS * item + 2];
    }
}
