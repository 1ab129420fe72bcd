package xiezhi.hj212.frame;

/**
 * The check sum of HJ 212, Appendix A. It shares its polynomial with MODBUS but joins the byte to the register's high
 * half, so library functions for MODBUS or ARC give other results. Only the high half of the register lives on from one
 * byte to the next, and after eight steps that half is back where it was. Two things follow. The check sum takes just 256
 * values, so that an error stays unseen with probability 1/256, and two bytes exchanged eight places apart always do. And
 * all bytes that are a multiple of eight places apart can be joined by exclusive or before anything else is done.
 */
public final class Crc {
    /** The check sum of no bytes at all. */
    public static final int OF_NOTHING = 0xFFFF;

    private static final int POLYNOMIAL = 0xA001;
    private static final int BYTE = 0xFF;
    private static final int STEP = 8;
    /** Row j: the effect of a byte that is followed by j more bytes. */
    private static final char[] TABLE = table();

    private static final boolean[] POSSIBLE = possible();

    private Crc() {}

    /** The check sum of {@code bytes[from..until)}, 0 to 0xFFFF. */
    public static int of(byte[] bytes, int from, int until) {
        int length = until - from;
        if (length == 0) {
            return OF_NOTHING;
        }
        int ahead = length & (STEP - 1);
        long joined = 0;
        for (int i = ahead - 1; i >= 0; i--) {
            joined = (joined << 8) | (bytes[from + i] & BYTE);
        }
        joined <<= (STEP - ahead) << 3;
        for (int i = from + ahead; i < until; i += STEP) {
            joined ^= Words.at(bytes, i);
        }
        joined ^= (long) BYTE << ((STEP - ahead & (STEP - 1)) << 3);
        int register = 0;
        for (int row = STEP - 1; row >= 0; row--) {
            register ^= TABLE[(row << 8) | (int) (joined & BYTE)];
            joined >>>= 8;
        }
        return register;
    }

    /** Whether this algorithm can give the value for any bytes at all; if not, another algorithm made it. */
    public static boolean isPossible(int value) {
        return value == OF_NOTHING || POSSIBLE[value & 0xFFFF];
    }

    /** The check sum of MODBUS over the same bytes: what a sender computes that took the wrong function. */
    public static int modbus(byte[] bytes, int from, int until) {
        int register = OF_NOTHING;
        for (int i = from; i < until; i++) {
            register = register >>> 8 ^ TABLE[(register ^ bytes[i]) & BYTE];
        }
        return register;
    }

    /** The two bytes of a check sum exchanged. */
    public static int swapped(int value) {
        return value >>> 8 | (value & BYTE) << 8;
    }

    private static char[] table() {
        char[] table = new char[STEP << 8];
        for (int value = 0; value < 256; value++) {
            int register = value;
            for (int bit = 0; bit < 8; bit++) {
                register = (register & 1) == 0 ? register >>> 1 : register >>> 1 ^ POLYNOMIAL;
            }
            table[value] = (char) register;
        }
        for (int row = 1; row < STEP; row++) {
            for (int value = 0; value < 256; value++) {
                table[row << 8 | value] = table[table[(row - 1) << 8 | value] >>> 8];
            }
        }
        return table;
    }

    private static boolean[] possible() {
        boolean[] possible = new boolean[1 << 16];
        for (int value = 0; value < 256; value++) {
            possible[TABLE[value]] = true;
        }
        return possible;
    }
}
