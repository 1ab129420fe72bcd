package xiezhi.hj212.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CrcTest {
    private static final long SEED = 212;

    @Test
    void isThatOfTheExampleInTheStandard() {
        String text = "QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;"
                + "CP=&&RtdInterval=30&&";
        byte[] segment = text.getBytes(StandardCharsets.US_ASCII);

        assertThat(Crc.of(segment, 0, segment.length)).isEqualTo(0x1C80);
    }

    @Test
    void ofNothingIsTheFirstRegister() {
        assertThat(Crc.of(new byte[3], 1, 1)).isEqualTo(0xFFFF);
    }

    @Test
    void isTheSameAsBitByBitForEveryLengthAndPlace() {
        var random = new Random(SEED);
        byte[] bytes = new byte[1200];
        random.nextBytes(bytes);
        for (int length = 0; length < 300; length++) {
            int from = random.nextInt(bytes.length - length);
            assertThat(Crc.of(bytes, from, from + length))
                    .as("length " + length)
                    .isEqualTo(bitByBit(bytes, from, length));
        }
        for (int round = 0; round < 300; round++) {
            int length = random.nextInt(bytes.length);
            int from = random.nextInt(bytes.length - length);
            assertThat(Crc.of(bytes, from, from + length)).isEqualTo(bitByBit(bytes, from, length));
        }
    }

    @Test
    void takesOnly256Values() {
        var random = new Random(SEED);
        var values = new HashSet<Integer>();
        byte[] bytes = new byte[40];
        for (int round = 0; round < 20_000; round++) {
            random.nextBytes(bytes);
            values.add(Crc.of(bytes, 0, bytes.length));
        }

        assertThat(values).hasSize(256).allMatch(Crc::isPossible);
        assertThat(Crc.isPossible(0x0001)).isFalse();
    }

    @Test
    void doesNotSeeBytesExchangedEightPlacesApart() {
        byte[] bytes = "a21026-Rtd=12.36".getBytes(StandardCharsets.US_ASCII);
        int before = Crc.of(bytes, 0, bytes.length);
        byte first = bytes[3];
        bytes[3] = bytes[11];
        bytes[11] = first;

        assertThat(Crc.of(bytes, 0, bytes.length)).isEqualTo(before);
    }

    @Test
    void modbusIsTheOther() {
        byte[] bytes = "123456789".getBytes(StandardCharsets.US_ASCII);

        assertThat(Crc.modbus(bytes, 0, bytes.length)).isEqualTo(0x4B37);
    }

    private static int bitByBit(byte[] bytes, int from, int length) {
        int register = 0xFFFF;
        for (int i = from; i < from + length; i++) {
            register = (register >>> 8) ^ (bytes[i] & 0xFF);
            for (int bit = 0; bit < 8; bit++) {
                register = (register & 1) == 1 ? (register >>> 1) ^ 0xA001 : register >>> 1;
            }
        }
        return register;
    }
}
