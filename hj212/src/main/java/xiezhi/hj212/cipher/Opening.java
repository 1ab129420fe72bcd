package xiezhi.hj212.cipher;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xiezhi.hj212.frame.Crc;
import xiezhi.hj212.frame.Frame;
import xiezhi.hj212.message.Tolerance;

/**
 * An enciphered frame opened with the key that fits. A key fits when length and check sum of the plain packet are right;
 * senders that compute them over the ciphertext are understood if the plain text begins like a data area.
 */
public final class Opening {
    private static final int LEAST_LETTER = ' ';

    private final byte[] plain;
    private final Set<Tolerance> tolerances;

    private Opening(byte[] plain, Set<Tolerance> tolerances) {
        this.plain = plain;
        this.tolerances = tolerances;
    }

    /** Whether the data area of a frame looks enciphered. */
    public static boolean isEnciphered(Frame frame) {
        return frame.isEnciphered() || CipherArea.of(frame).isPresent();
    }

    /** Tries the keys in turn; empty if none fits or the ciphertext is damaged. */
    public static Optional<Opening> of(Frame frame, List<Sm4Key> keys) {
        Optional<CipherArea> area = CipherArea.of(frame);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        for (Sm4Key key : keys) {
            Optional<Opening> opening = with(frame, area.get(), key);
            if (opening.isPresent()) {
                return opening;
            }
        }
        return Optional.empty();
    }

    private static Optional<Opening> with(Frame frame, CipherArea area, Sm4Key key) {
        byte[] plain = area.plain(key);
        int length = plain.length - Frame.HEAD;
        int found = frame.segmentEnd() - frame.segmentStart();
        boolean isPlainCrc = Crc.of(plain, Frame.HEAD, plain.length) == frame.crc();
        boolean isCipherCrc = Crc.of(frame.bytes(), frame.segmentStart(), frame.segmentEnd()) == frame.crc();
        boolean isPlainLength = length == frame.declaredLength();
        boolean isRight = (isPlainCrc && (isPlainLength || found == frame.declaredLength()))
                || (isCipherCrc && found == frame.declaredLength());
        if (!isRight || !isReadable(plain)) {
            return Optional.empty();
        }
        var tolerances = EnumSet.noneOf(Tolerance.class);
        add(tolerances, Tolerance.CRC_OVER_CIPHERTEXT, !isPlainCrc);
        add(tolerances, Tolerance.LENGTH_OF_CIPHERTEXT, !isPlainLength);
        add(tolerances, Tolerance.CIPHER_FORM, area.isUnusual());
        add(tolerances, Tolerance.EXAMPLE_KEY, key == Sm4Key.EXAMPLE);
        return Optional.of(new Opening(plain, tolerances));
    }

    private static void add(Set<Tolerance> tolerances, Tolerance tolerance, boolean isSo) {
        if (isSo) {
            tolerances.add(tolerance);
        }
    }

    /** The check sum alone passes one wrong key in 256: a plain packet has no control characters. */
    private static boolean isReadable(byte[] plain) {
        for (byte b : plain) {
            if (b >= 0 && b < LEAST_LETTER && b != '\r' && b != '\n' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Six bytes of head and the plain data segment. */
    public byte[] plain() {
        return plain;
    }

    /** What was put up with. */
    public Set<Tolerance> tolerances() {
        return tolerances;
    }
}
