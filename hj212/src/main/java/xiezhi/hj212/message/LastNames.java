package xiezhi.hj212.message;

import xiezhi.hj212.frame.Words;

/**
 * How the items of the last packet were named. A device sends the same items in the same order minute after minute, so most
 * names need only be compared, sixteen bytes at once, and not be read. What is not the same is read as if there were no
 * memory.
 */
final class LastNames {
    /** Names are compared by their first eight bytes and their last eight, the equals sign among these. */
    private static final int SHORTEST = Words.BYTES - 1;

    private static final int LONGEST = 2 * Words.BYTES - 1;
    private static final int MOST = 256;

    private final long[] beginnings = new long[MOST];
    private final long[] endings = new long[MOST];
    private final byte[] lengths = new byte[MOST];
    private final byte[] dashes = new byte[MOST];
    private final byte[] subFields = new byte[MOST];

    /** The length of the name of item {@code item} if it is at {@code name} again, an equals sign behind it; 0 if not. */
    int repeated(byte[] bytes, int item, int name) {
        if (item >= MOST) {
            return 0;
        }
        int length = lengths[item];
        return length > 0
                        && Words.at(bytes, name) == beginnings[item]
                        && Words.at(bytes, name + length - SHORTEST) == endings[item]
                ? length
                : 0;
    }

    /** Bytes before the dash in the remembered name. */
    int dash(int item) {
        return dashes[item];
    }

    /** The slot of the sub-field in the remembered name. */
    int subField(int item) {
        return subFields[item];
    }

    /** Remembers {@code bytes[name..equals)}, a name with a dash and a known sub-field. */
    void remember(byte[] bytes, int item, int name, int dash, int equals, int subField) {
        int length = equals - name;
        if (item >= MOST) {
            return;
        }
        if (length < SHORTEST || length > LONGEST) {
            lengths[item] = 0;
            return;
        }
        beginnings[item] = Words.at(bytes, name);
        endings[item] = Words.at(bytes, equals - SHORTEST);
        lengths[item] = (byte) length;
        dashes[item] = (byte) (dash - name);
        subFields[item] = (byte) subField;
    }
}
