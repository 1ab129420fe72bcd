package xiezhi.hj212.frame;

/** Questions about bytes of the frame. */
final class Bytes {
    static final int NOT_HEX = -1;
    private static final long WITHOUT_LOW_THREE = ~Words.of('\7');
    private static final long BLANKS = Words.of(' ');

    private static final byte[] HEX = hex();

    private Bytes() {}

    private static byte[] hex() {
        byte[] digits = new byte[256];
        for (int b = 0; b < digits.length; b++) {
            digits[b] = (byte) (b < 0x80 ? Character.digit(b, 16) : NOT_HEX);
        }
        return digits;
    }

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
            int digit = HEX[bytes[i] & 0xFF];
            if (digit < 0) {
                return NOT_HEX;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /**
     * How many {@code &} there are in {@code bytes[from..until)}; −1 if there is a {@code #}. Both lie among the eight
     * characters from blank to apostrophe, so that most words are passed over by one question.
     */
    static int ampersandsWithoutMark(byte[] bytes, int from, int until) {
        int count = 0;
        int i = from;
        for (; i + Words.BYTES <= until; i += Words.BYTES) {
            if (Words.marks(Words.at(bytes, i) & WITHOUT_LOW_THREE, BLANKS) != 0) {
                int here = ampersands(bytes, i, i + Words.BYTES);
                if (here < 0) {
                    return -1;
                }
                count += here;
            }
        }
        int rest = ampersands(bytes, i, until);
        return rest < 0 ? -1 : count + rest;
    }

    private static int ampersands(byte[] bytes, int from, int until) {
        int count = 0;
        for (int i = from; i < until; i++) {
            if (bytes[i] == '#') {
                return -1;
            }
            count += bytes[i] == '&' ? 1 : 0;
        }
        return count;
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
