package xiezhi.hj212.message;

import xiezhi.hj212.frame.Words;

/** Compares names inside a packet without making strings of them. */
final class Names {
    /** A name up to this length fits into its key whole. */
    static final int KEY_BYTES = Words.BYTES;

    private Names() {}

    /** The first bytes of a name packed into a long; {@code length} is 0 to {@link #KEY_BYTES}. */
    static long key(byte[] bytes, int from, int length) {
        return Words.first(Words.at(bytes, from), length);
    }

    /** Whether a byte of 0x80 or more is there: text that is not ASCII. */
    static boolean hasHighByte(byte[] bytes, int from, int until) {
        long all = 0;
        int i = from;
        for (; i + Words.BYTES <= until; i += Words.BYTES) {
            all |= Words.at(bytes, i);
        }
        return Words.hasHighByte(all | Words.first(Words.at(bytes, i), until - i));
    }

    static boolean equal(byte[] bytes, int from, byte[] name) {
        if (from + name.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (bytes[from + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean equal(byte[] bytes, int from, int until, String name) {
        if (until - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean equalIgnoringCase(byte[] bytes, int from, int until, String name) {
        if (until - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if ((bytes[from + i] | 0x20) != (name.charAt(i) | 0x20)) {
                return false;
            }
        }
        return true;
    }
}
