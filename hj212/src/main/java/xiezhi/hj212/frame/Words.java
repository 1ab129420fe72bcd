package xiezhi.hj212.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes of a packet eight at a time: a word is a long whose lowest byte comes first in the packet. Most of what is asked of
 * single bytes can be asked of eight at once, with a few operations and no branch (Warren, Hacker's Delight, 6-1).
 */
public final class Words {
    /** Bytes of a word. */
    public static final int BYTES = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long ZEROS_AS_DIGITS = ONES * '0';
    private static final long ABOVE_NINE = ONES * (0x80 - 10);

    private Words() {}

    /** The word at {@code at}; zeros stand for bytes behind the end of the array. */
    public static long at(byte[] bytes, int at) {
        return at + BYTES <= bytes.length ? (long) LONGS.get(bytes, at) : last(bytes, at);
    }

    private static long last(byte[] bytes, int at) {
        long word = 0;
        for (int i = bytes.length - 1; i >= at; i--) {
            word = word << 8 | (bytes[i] & 0xFF);
        }
        return word;
    }

    /** The first {@code length} bytes of a word, 0 to {@link #BYTES}; zeros stand for the others. */
    public static long first(long word, int length) {
        return length == BYTES ? word : word & (1L << (length << 3)) - 1;
    }

    /** A word of one byte, eight times. */
    public static long of(char ascii) {
        return ONES * ascii;
    }

    /**
     * A mark in the first byte that is the one of {@code pattern}, which is a word {@link #of} it; zero if there is none.
     * Bytes behind the first may be marked wrongly. Marks of several patterns may be joined by or.
     */
    public static long marks(long word, long pattern) {
        long different = word ^ pattern;
        return different - ONES & ~different & HIGH_BITS;
    }

    /** Where {@code ascii} first is in {@code bytes[from..until)}; {@code until} if nowhere. */
    public static int find(byte[] bytes, int from, int until, char ascii) {
        long pattern = of(ascii);
        for (int at = from; at < until; at += BYTES) {
            long marks = marks(at(bytes, at), pattern);
            if (marks != 0) {
                return Math.min(at + before(marks), until);
            }
        }
        return until;
    }

    /** A mark in the first byte that is no digit of ASCII, and in every other such byte as long as all are ASCII. */
    public static long withoutDigits(long word) {
        long digits = word ^ ZEROS_AS_DIGITS;
        return (digits + ABOVE_NINE | digits) & HIGH_BITS;
    }

    /** How many bytes of the word come before the first marked one; {@link #BYTES} when none is marked. */
    public static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** Whether a byte is 0x80 or more: text that is not ASCII. */
    public static boolean hasHighByte(long word) {
        return (word & HIGH_BITS) != 0;
    }

    /** The number that eight digits say, 0 to 99,999,999; only if {@link #withoutDigits} marks none of them. */
    public static int number(long word) {
        return ofDigits(word ^ ZEROS_AS_DIGITS);
    }

    /** The number of eight bytes that are digits, 0 to 9 and not their letters, the first the greatest. */
    public static int ofDigits(long digits) {
        long pairs = (digits * 10 + (digits >>> 8)) & 0x00FF00FF00FF00FFL;
        long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000FFFF0000FFFFL;
        return (int) (fours * 10_000 + (fours >>> 32));
    }
}
