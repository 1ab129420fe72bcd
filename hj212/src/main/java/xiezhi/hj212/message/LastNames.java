package xiezhi.hj212.message;

import xiezhi.hj212.frame.Words;

/**
 * How the items of the last packet were named. A device names the same items in the same order packet after packet, so most
 * names need only be compared, by their first eight bytes and their last eight, and not be read. A name that is not the
 * same is read as if there were no memory.
 */
final class LastNames {
    /** The last eight bytes have the equals sign behind the name among them. */
    private static final int SHORTEST = Words.BYTES - 1;

    private static final int LONGEST = 2 * Words.BYTES - 1;
    private static final int MOST = 128;
    /** Of each name: its first eight bytes, its last eight, and its length, dash and sub-field in one. */
    private static final int WORDS = 3;

    private static final int DASH_SHIFT = 8;
    private static final int SUB_FIELD_SHIFT = 16;
    private static final int BYTE = 0xFF;

    private final long[] names = new long[WORDS * MOST];

    /** The name of item {@code item} if it is at {@code name} again, an equals sign behind it; 0 if not. */
    int repeated(byte[] bytes, int item, int name) {
        int at = WORDS * item;
        if (at >= names.length || Words.at(bytes, name) != names[at]) {
            return 0;
        }
        int known = (int) names[at + 2];
        return Words.at(bytes, name + length(known) - SHORTEST) == names[at + 1] ? known : 0;
    }

    /** Bytes of a known name. */
    static int length(int known) {
        return known & BYTE;
    }

    /** Bytes before the dash of a known name. */
    static int dash(int known) {
        return known >>> DASH_SHIFT & BYTE;
    }

    /** The slot of the sub-field of a known name. */
    static int subField(int known) {
        return known >>> SUB_FIELD_SHIFT;
    }

    /** Remembers {@code bytes[name..equals)}, a name with a dash and a sub-field of the standard, unless it is very long. */
    void remember(byte[] bytes, int item, int name, int dash, int equals, int subField) {
        int length = equals - name;
        if (item < MOST && length >= SHORTEST && length <= LONGEST) {
            names[WORDS * item] = Words.at(bytes, name);
            names[WORDS * item + 1] = Words.at(bytes, equals - SHORTEST);
            names[WORDS * item + 2] = length | (dash - name) << DASH_SHIFT | subField << SUB_FIELD_SHIFT;
        }
    }
}
