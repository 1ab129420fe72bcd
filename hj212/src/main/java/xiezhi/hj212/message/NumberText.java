package xiezhi.hj212.message;

import xiezhi.hj212.frame.Words;

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

    private static final long ZEROS = Words.of('0');
    private static final int OTHER = -1;

    /** Set by {@link #read}: the digits without the point, signed. */
    long mantissa;
    /** Set by {@link #plain}: the digits after the point. */
    int scale;
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
        return plain(bytes, from) == until ? (byte) scale : any(bytes, from, until);
    }

    /**
     * Reads the usual number and sets {@link #mantissa} and {@link #scale}: up to seven digits and point, no nine in front
     * that could stand for "no value". Where it ends; −1 if it is not the usual one.
     */
    int plain(byte[] bytes, int from) {
        long word = Words.at(bytes, from);
        long others = Words.withoutDigits(word);
        int point = Words.before(others);
        int stop = point;
        int count = point;
        long digits = word ^ ZEROS;
        if (point < Words.BYTES && (byte) (word >>> (point << 3)) == '.') {
            stop = Words.before(others & others - 1);
            count = stop - 1;
            int behind = point << 3;
            digits = Words.first(digits, point) | digits >>> 8 >>> behind << behind;
        }
        scale = count - point;
        if (point == 0 || stop == Words.BYTES || stop - point == 1 || (byte) word == '9') {
            return OTHER;
        }
        mantissa = Words.ofDigits(digits << ((Words.BYTES - count) << 3));
        return from + stop;
    }

    private byte any(byte[] bytes, int from, int until) {
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
