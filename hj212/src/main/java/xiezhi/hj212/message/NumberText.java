package xiezhi.hj212.message;

/**
 * Reads a decimal number from bytes into a scaled long: the value is {@link #mantissa} × 10^(−kind). The text itself is
 * kept by the packet, so nothing is lost of trailing zeros.
 */
final class NumberText {
    /** Nothing there. */
    static final byte EMPTY = -1;
    /** Not a number. */
    static final byte NOT_A_NUMBER = -2;
    /** A number too long for a scaled long, or with an exponent: read from its text when asked for. */
    static final byte BY_TEXT = -3;

    private static final int MOST_DIGITS = 18;
    /** Digits of an exponent: nothing measured is near 1E99, and longer ones stand for numbers nobody can write out. */
    private static final int MOST_EXPONENT = 2;

    /** Set by {@link #read}: the digits without the point, signed. */
    long mantissa;
    /** Set by {@link #read}: whether the writing is unusual, though a number. */
    boolean isUnusual;
    /** Set by {@link #read}: whether the number looks like a stand-in for "no value". */
    boolean isSentinel;

    /** The digits after the point, 0 to 18, or one of the constants of this class. */
    byte read(byte[] bytes, int from, int until) {
        mantissa = 0;
        isUnusual = false;
        isSentinel = false;
        if (from == until) {
            return EMPTY;
        }
        int i = from;
        boolean isNegative = bytes[i] == '-';
        if (isNegative || bytes[i] == '+') {
            i++;
        }
        int first = i;
        int point = -1;
        long value = 0;
        for (; i < until; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
            } else if (bytes[i] == '.' && point < 0) {
                point = i;
            } else {
                return other(bytes, from, until);
            }
        }
        int digits = until - first - (point < 0 ? 0 : 1);
        if (digits == 0) {
            return NOT_A_NUMBER;
        }
        if (digits > MOST_DIGITS) {
            return BY_TEXT;
        }
        isUnusual = point == first || point == until - 1 || (first > from && !isNegative);
        mantissa = isNegative ? -value : value;
        isSentinel = bytes[first] == '9' && isAllNines(bytes, first, point < 0 ? until : point, until, isNegative);
        return (byte) (point < 0 ? 0 : until - 1 - point);
    }

    /** Four nines or more before the point (three when negative) and nothing but nines or nothing but zeros behind it. */
    private static boolean isAllNines(byte[] bytes, int first, int point, int until, boolean isNegative) {
        if (point - first < (isNegative ? 3 : 4)) {
            return false;
        }
        for (int i = first; i < point; i++) {
            if (bytes[i] != '9') {
                return false;
            }
        }
        boolean isNines = true;
        boolean isZeros = true;
        for (int i = point + 1; i < until; i++) {
            isNines &= bytes[i] == '9';
            isZeros &= bytes[i] == '0';
        }
        return isNines || isZeros;
    }

    private byte other(byte[] bytes, int from, int until) {
        int i = from;
        boolean isExponent = false;
        int digits = 0;
        for (; i < until; i++) {
            byte b = bytes[i];
            if (b >= '0' && b <= '9') {
                digits++;
            } else if ((b == 'e' || b == 'E') && digits > 0 && !isExponent) {
                isExponent = true;
                digits = 0;
                if (i + 1 < until && (bytes[i + 1] == '+' || bytes[i + 1] == '-')) {
                    i++;
                }
            } else if (!((b == '.' && !isExponent) || ((b == '-' || b == '+') && i == from))) {
                return NOT_A_NUMBER;
            }
        }
        isUnusual = true;
        boolean isNumber = isExponent && digits > 0 && digits <= MOST_EXPONENT;
        return isNumber && points(bytes, from, until) <= 1 && until - from <= MOST_DIGITS ? BY_TEXT : NOT_A_NUMBER;
    }

    private static int points(byte[] bytes, int from, int until) {
        int points = 0;
        for (int i = from; i < until; i++) {
            points += bytes[i] == '.' ? 1 : 0;
        }
        return points;
    }
}
