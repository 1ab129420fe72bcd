package xiezhi.hj212.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import xiezhi.hj212.cipher.Sm4Key;

/** Prints an enciphered data area as the 2025 edition does: whole blocks in braces, the rest as it is. */
final class CipherText {
    private CipherText() {}

    static byte[] of(byte[] area, Sm4Key key) {
        int whole = area.length - area.length % Sm4Key.LENGTH;
        if (whole == 0) {
            return area;
        }
        byte[] cipher = Arrays.copyOf(area, whole);
        key.encipher(cipher);
        var text = new StringBuilder("{");
        for (int i = 0; i < whole; i++) {
            text.append(i == 0 ? "" : ",").append(String.format(Locale.ROOT, "0x%02X", cipher[i]));
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(text.append('}').toString().getBytes(StandardCharsets.US_ASCII));
        all.write(area, whole, area.length - whole);
        return all.toByteArray();
    }
}
