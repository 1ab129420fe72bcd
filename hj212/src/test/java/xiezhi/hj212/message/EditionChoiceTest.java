package xiezhi.hj212.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.write.PacketWriter;

/** The device register goes before Flag, and a device that changes edition is understood at once. */
final class EditionChoiceTest {

    @Test
    void theRegisterGoesBeforeFlag() {
        byte[] packet = packet(Edition.OF_2025, "21");

        assertThat(read(packet, Optional.empty()).edition()).isEqualTo(EditionChoice.SURFACE_WATER);
        assertThat(read(packet, Optional.of(Edition.OF_2025)).edition())
                .isEqualTo(new EditionChoice(Edition.OF_2025, false, EditionChoice.Basis.REGISTER));
        assertThat(read(packet, Optional.of(Edition.OF_2017)).edition())
                .isEqualTo(new EditionChoice(Edition.OF_2017, true, EditionChoice.Basis.REGISTER));
        assertThat(read(packet(Edition.OF_2005, "31"), Optional.of(Edition.OF_2017))
                        .edition()
                        .isSurfaceWater())
                .isFalse();
    }

    @Test
    void everyEditionIsReadFromFlag() {
        for (Edition edition : Edition.values()) {
            assertThat(read(packet(edition, "31"), Optional.empty()).edition().edition())
                    .isEqualTo(edition);
        }
    }

    private static byte[] packet(Edition edition, String st) {
        return new PacketWriter(edition)
                .requestNumber("20260915103005123")
                .system(st)
                .command(2011)
                .password("123456")
                .device("4301020001A0000000B1C2D3")
                .area("DataTime=20260915103000;w01001-Rtd=7.1")
                .bytes();
    }

    private static Packet read(byte[] bytes, Optional<Edition> registered) {
        var packets = new ArrayList<Packet>();
        var decoder = new StreamDecoder(
                new DeviceRegister() {
                    @Override
                    public Optional<Edition> edition(String mn) {
                        return registered;
                    }

                    @Override
                    public List<Sm4Key> keys(String mn) {
                        return List.of();
                    }
                },
                new PacketListener() {
                    @Override
                    public void packet(Packet packet) {
                        packets.add(packet);
                    }

                    @Override
                    public void rejected(Rejection rejection) {
                        throw new AssertionError(
                                rejection.explanation() + new String(rejection.bytes(), StandardCharsets.US_ASCII));
                    }
                });
        decoder.feed(bytes);
        decoder.end();
        return packets.getFirst();
    }
}
