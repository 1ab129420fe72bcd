package xiezhi.hj212;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.Tolerance;

/** Packets published, captured and broken on purpose: each is understood exactly, or rejected for the right cause. */
final class VectorTest {

    static Stream<Vector> packets() {
        return Stream.of("vectors.tsv", "own-vectors.tsv").flatMap(file -> Vector.all(file).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packets")
    void isUnderstoodOrRejectedForTheRightCause(Vector vector) {
        var heard = Heard.of(vector.bytes());

        assertThat(heard.packets).as(vector.id()).hasSize(vector.frames());
        if (!vector.isAccepted()) {
            assertThat(heard.rejections).as(vector.id()).isNotEmpty();
            assertThat(heard.rejections.getFirst().cause().code())
                    .as(vector.id())
                    .isEqualTo(vector.outcome());
        }
        if (vector.rejects() > 0 || vector.isAccepted()) {
            assertThat(heard.rejections).as(vector.id()).hasSize(vector.rejects());
        }
        if (heard.packets.isEmpty()) {
            return;
        }
        Packet packet = heard.packets.getFirst();
        same(vector, "edition", vector.edition(), packet.edition().edition().year());
        same(vector, "CN", vector.cn(), packet.text(Field.CN).orElse("-"));
        same(vector, "ST", vector.st(), packet.text(Field.ST).orElse("-"));
        same(vector, "MN", vector.mn(), packet.text(Field.MN).orElse("-"));
        same(vector, "Flag", vector.flag(), packet.text(Field.FLAG).orElse("-"));
        same(vector, "factors", vector.factors(), String.valueOf(packet.factorCount()));
        assertThat(packet.tolerances())
                .as(vector.id())
                .extracting(Tolerance::code)
                .containsAll(vector.tolerances());
    }

    private static void same(Vector vector, String what, String expected, String found) {
        if (!expected.isEmpty()) {
            assertThat(found).as(vector.id() + " " + what).isEqualTo(expected);
        }
    }
}
