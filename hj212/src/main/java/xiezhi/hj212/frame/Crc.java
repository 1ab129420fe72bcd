package xiezhi.hj212.frame;

/**
 * The check sum of HJ 212, Appendix A. It shares its polynomial with MODBUS but joins the byte to the register's high
 * half, so library functions for MODBUS or ARC give other results. Only the high half of the register lives on from one
 * byte to the next; therefore it takes just 256 values, and an error stays unseen with probability 1/256.
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
        int register = OF_NOTHING;
        int i = from;
        char[] table = TABLE;
        for (; i + STEP <= until; i += STEP) {
            register = table[7 << 8 | ((register >>> 8 ^ bytes[i]) & BYTE)]
                    ^ table[6 << 8 | (bytes[i + 1] & BYTE)]
                    ^ table[5 << 8 | (bytes[i + 2] & BYTE)]
                    ^ table[4 << 8 | (bytes[i + 3] & BYTE)]
                    ^ table[3 << 8 | (bytes[i + 4] & BYTE)]
                    ^ table[2 << 8 | (bytes[i + 5] & BYTE)]
                    ^ table[1 << 8 | (bytes[i + 6] & BYTE)]
                    ^ table[bytes[i + 7] & BYTE];
        }
        for (; i < until; i++) {
            register = table[(register >>> 8 ^ bytes[i]) & BYTE];
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
