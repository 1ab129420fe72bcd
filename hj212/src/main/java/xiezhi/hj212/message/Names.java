package xiezhi.hj212.message;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Compares names inside a packet without making strings of them. */
final class Names {
    /** A name up to this length fits into its key whole. */
    static final int KEY_BYTES = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long HIGH_BITS = 0x8080808080808080L;

    private Names() {}

    /** The first bytes of a name packed into a long; {@code length} is 0 to {@link #KEY_BYTES}. */
    static long key(byte[] bytes, int from, int length) {
        if (from + KEY_BYTES <= bytes.length) {
            long word = (long) LONGS.get(bytes, from);
            return length == KEY_BYTES ? word : word & (1L << (length << 3)) - 1;
        }
        long key = 0;
        for (int i = length - 1; i >= 0; i--) {
            key = key << 8 | (bytes[from + i] & 0xFF);
        }
        return key;
    }

    /** Whether a byte of 0x80 or more is there: text that is not ASCII. */
    static boolean hasHighByte(byte[] bytes, int from, int until) {
        long all = 0;
        int i = from;
        for (; i + KEY_BYTES <= until; i += KEY_BYTES) {
            all |= (long) LONGS.get(bytes, i);
        }
        for (; i < until; i++) {
            all |= bytes[i];
        }
        return (all & HIGH_BITS) != 0;
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
