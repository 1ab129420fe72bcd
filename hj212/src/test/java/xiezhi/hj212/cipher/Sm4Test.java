package xiezhi.hj212.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The two examples of GB/T 32907, Appendix A. */
final class Sm4Test {
    private static final HexFormat HEX = HexFormat.of();
    private static final String PLAIN = "0123456789abcdeffedcba9876543210";

    private final Sm4Key key = Sm4Key.of(HEX.parseHex(PLAIN));

    @Test
    void oneBlockIsThatOfTheStandard() {
        byte[] block = HEX.parseHex(PLAIN);
        key.encipher(block);

        assertThat(HEX.formatHex(block)).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Test
    void aMillionTimesIsThatOfTheStandard() {
        byte[] block = HEX.parseHex(PLAIN);
        for (int i = 0; i < 1_000_000; i++) {
            key.encipher(block);
        }

        assertThat(HEX.formatHex(block)).isEqualTo("595298c7c6fd271f0402f804c33d3f66");
    }

    @Test
    void decipheringTurnsItBackAndLeavesTheRest() {
        byte[] text = "DataTime=20260915103000;a21026-Rtd=18.25".getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = text.clone();
        key.encipher(bytes);
        assertThat(bytes).isNotEqualTo(text).endsWith("Rtd=18.25".substring(1).getBytes(StandardCharsets.US_ASCII));

        key.decipher(bytes, bytes.length);
        assertThat(bytes).isEqualTo(text);
    }

    @Test
    void aKeyIs32HexadecimalDigitsOr16Characters() {
        byte[] one = new byte[16];
        byte[] two = new byte[16];
        Sm4Key.parse("0000000000000000").encipher(one);
        Sm4Key.parse("30303030303030303030303030303030").encipher(two);
        assertThat(one).isEqualTo(two);

        assertThatThrownBy(() -> Sm4Key.parse("123")).hasMessageContaining("expected 32 hexadecimal digits");
        assertThat(key.toString()).doesNotContain("01");
    }
}
