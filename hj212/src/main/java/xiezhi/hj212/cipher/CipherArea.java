package xiezhi.hj212.cipher;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import xiezhi.hj212.frame.Frame;

/**
 * The enciphered data area of the 2025 edition: {@code CP=&&{0x7D,0x95,…}tail&&}. Whole blocks of sixteen bytes are
 * enciphered and printed byte by byte, the rest of fewer than sixteen bytes follows as it is. Length and check sum of the
 * frame belong to the plain packet.
 *
 */
final class CipherArea {
    private static final byte[] OPENING = {'C', 'P', '=', '&', '&', '{'};

    private final byte[] before;
    private final byte[] cipher;
    private final byte[] tail;
    private final boolean isUnusual;

    private CipherArea(byte[] before, byte[] cipher, byte[] tail, boolean isUnusual) {
        this.before = before;
        this.cipher = cipher;
        this.tail = tail;
        this.isUnusual = isUnusual;
    }

    /** The area of a frame; empty if what is there is no ciphertext. */
    static Optional<CipherArea> of(Frame frame) {
        byte[] bytes = frame.bytes();
        int end = frame.segmentEnd();
        int brace = brace(bytes, end);
        if (brace < 0 || end - 2 <= brace || bytes[end - 1] != '&' || bytes[end - 2] != '&') {
            return Optional.empty();
        }
        var cipher = new ByteArrayOutputStream();
        boolean isUnusual = false;
        int at = brace + 1;
        while (at < end && bytes[at] != '}') {
            byte b = bytes[at];
            if (b == ',' || b == ' ') {
                isUnusual |= b == ' ';
                at++;
                continue;
            }
            boolean isPrefixed = at + 3 < end && b == '0' && (bytes[at + 1] == 'x' || bytes[at + 1] == 'X');
            int digits = isPrefixed ? at + 2 : at;
            int high = digits + 1 < end ? Character.digit(bytes[digits], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[digits + 1], 16);
            if (low < 0) {
                return Optional.empty();
            }
            isUnusual |= !isPrefixed || bytes[digits] >= 'a' || bytes[digits + 1] >= 'a';
            cipher.write(high << 4 | low);
            at = digits + 2;
        }
        boolean isWhole = at < end && cipher.size() > 0 && cipher.size() % Sm4Key.LENGTH == 0;
        return isWhole
                ? Optional.of(new CipherArea(
                        Arrays.copyOf(bytes, brace),
                        cipher.toByteArray(),
                        Arrays.copyOfRange(bytes, at + 1, end - 2),
                        isUnusual))
                : Optional.empty();
    }

    private static int brace(byte[] bytes, int end) {
        for (int i = Frame.HEAD; i + OPENING.length < end; i++) {
            if (Arrays.equals(OPENING, 0, OPENING.length, bytes, i, i + OPENING.length)) {
                return i + OPENING.length - 1;
            }
        }
        return -1;
    }

    boolean isUnusual() {
        return isUnusual;
    }

    /** The head and plain data segment under a key, right or wrong. */
    byte[] plain(Sm4Key key) {
        byte[] area = cipher.clone();
        key.decipher(area, area.length);
        byte[] plain = Arrays.copyOf(before, before.length + area.length + tail.length + 2);
        System.arraycopy(area, 0, plain, before.length, area.length);
        System.arraycopy(tail, 0, plain, before.length + area.length, tail.length);
        plain[plain.length - 2] = '&';
        plain[plain.length - 1] = '&';
        return plain;
    }
}
