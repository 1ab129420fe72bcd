package xiezhi.hj212.cipher;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A key of SM4, 128 bits, ready for use. Its text form shows nothing of the key. */
public final class Sm4Key {
    /** Bytes of a key. */
    public static final int LENGTH = 16;
    /** The key of published examples, sixteen times the digit 0: protects nothing. */
    public static final Sm4Key EXAMPLE = new Sm4Key("0000000000000000".getBytes(StandardCharsets.US_ASCII));

    private final int[] rounds;

    private Sm4Key(byte[] key) {
        this.rounds = Sm4.rounds(key);
    }

    /** Refuses anything but sixteen bytes. */
    public static Sm4Key of(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("expected a key of " + LENGTH + " bytes, found " + key.length);
        }
        return new Sm4Key(key);
    }

    /** From 32 hexadecimal digits, or from sixteen characters taken as they are. */
    public static Sm4Key parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == LENGTH) {
            return new Sm4Key(bytes);
        }
        if (text.length() == 2 * LENGTH && text.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return new Sm4Key(HexFormat.of().parseHex(text));
        }
        throw new IllegalArgumentException("expected 32 hexadecimal digits or 16 characters, found " + text.length());
    }

    /** Enciphers every whole block of sixteen bytes in place; what is left at the end stays as it is. */
    public void encipher(byte[] bytes) {
        for (int at = 0; at + LENGTH <= bytes.length; at += LENGTH) {
            Sm4.block(bytes, at, rounds, false);
        }
    }

    /** Deciphers the first {@code length} bytes in place, a multiple of sixteen. */
    public void decipher(byte[] bytes, int length) {
        for (int at = 0; at + LENGTH <= length; at += LENGTH) {
            Sm4.block(bytes, at, rounds, true);
        }
    }

    @Override
    public String toString() {
        return "Sm4Key";
    }
}
