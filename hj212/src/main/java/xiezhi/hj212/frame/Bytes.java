package xiezhi.hj212.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Questions about single bytes, and one about many: eight at a time. */
final class Bytes {
    static final int NOT_HEX = -1;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;
    private static final long ONES = 0x0101010101010101L;
    private static final long MARKS = ONES * '#';
    private static final long AMPERSANDS = ONES * '&';

    private Bytes() {}

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    static boolean isLineEnd(byte b) {
        return b == '\r' || b == '\n';
    }

    /** The value of four decimal digits at {@code at}, or {@link Headers#NO_LENGTH}. */
    static int fourDigits(byte[] bytes, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            if (!isDigit(bytes[i])) {
                return Headers.NO_LENGTH;
            }
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    /** The value of four hexadecimal digits of either case at {@code at}, or {@link #NOT_HEX}. */
    static int fourHex(byte[] bytes, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                return NOT_HEX;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** How many {@code &} there are in {@code bytes[from..until)}; −1 if there is a {@code #}. */
    static int ampersandsWithoutMark(byte[] bytes, int from, int until) {
        int count = 0;
        long marks = 0;
        int i = from;
        for (; i + 8 <= until; i += 8) {
            long word = (long) LONGS.get(bytes, i);
            marks |= zeros(word ^ MARKS);
            count += Long.bitCount(zeros(word ^ AMPERSANDS));
        }
        for (; i < until; i++) {
            count += bytes[i] == '&' ? 1 : 0;
            marks |= bytes[i] == '#' ? 1 : 0;
        }
        return marks == 0 ? count : -1;
    }

    /** The high bit of every byte that is zero. */
    private static long zeros(long word) {
        return ~(((word & LOW_SEVEN) + LOW_SEVEN) | word | LOW_SEVEN);
    }

    /** Where {@code pattern} first begins in {@code bytes[from..until)}, or −1. */
    static int find(byte[] bytes, int from, int until, byte[] pattern) {
        for (int i = from; i + pattern.length <= until; i++) {
            int k = 0;
            while (k < pattern.length && bytes[i + k] == pattern[k]) {
                k++;
            }
            if (k == pattern.length) {
                return i;
            }
        }
        return -1;
    }
}
