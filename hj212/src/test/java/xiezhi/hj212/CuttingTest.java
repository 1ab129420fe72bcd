package xiezhi.hj212;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out depends on the bytes, never on how they were cut into reads. */
final class CuttingTest {
    private static final long SEED = 212;

    static Stream<Vector> packets() {
        return VectorTest.packets();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packets")
    void sameInTwoReadsWhereverTheyAreCut(Vector vector) {
        byte[] bytes = vector.bytes();
        List<String> whole = Heard.of(bytes).lines;

        for (int cut = 0; cut <= bytes.length; cut++) {
            var heard = new Heard();
            var decoder = new StreamDecoder(Heard.EXAMPLE_KEY, heard);
            decoder.feed(bytes, 0, cut);
            decoder.feed(bytes, cut, bytes.length);
            decoder.end();
            assertThat(heard.lines).as(vector.id() + " cut at " + cut).isEqualTo(whole);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packets")
    void sameByteByByte(Vector vector) {
        byte[] bytes = vector.bytes();
        var heard = new Heard();
        var decoder = new StreamDecoder(Heard.EXAMPLE_KEY, heard);
        for (int i = 0; i < bytes.length; i++) {
            decoder.feed(bytes, i, i + 1);
        }
        decoder.end();

        assertThat(heard.lines).isEqualTo(Heard.of(bytes).lines);
    }

    @Test
    void allRowsInOneStreamGiveTheSameInShortReads() {
        var random = new Random(SEED);
        byte[] bytes = concatenated();
        List<String> whole = Heard.of(bytes).lines;
        assertThat(whole).hasSizeGreaterThan(100);

        for (int round = 0; round < 50; round++) {
            var heard = new Heard();
            var decoder = new StreamDecoder(Heard.EXAMPLE_KEY, heard);
            int at = 0;
            int longest = 1 + random.nextInt(round < 25 ? 7 : 3000);
            while (at < bytes.length) {
                int next = Math.min(bytes.length, at + 1 + random.nextInt(longest));
                decoder.feed(bytes, at, next);
                at = next;
            }
            decoder.end();
            assertThat(heard.lines).as("round " + round).isEqualTo(whole);
        }
    }

    @Test
    void everyGoodPacketIsFoundInTheOneStream() {
        int wanted = VectorTest.packets().mapToInt(Vector::frames).sum();

        // The two halves of one packet stand in two rows; in one stream they make a packet.
        assertThat(Heard.of(concatenated()).packets).hasSizeGreaterThanOrEqualTo(wanted);
    }

    @Test
    void aPacketWithoutLineEndIsHandedOnWhenTheLineFallsSilent() {
        byte[] bytes = Vector.all("own-vectors.tsv").getFirst().bytes();
        var heard = new Heard();
        var decoder = new StreamDecoder(Heard.EXAMPLE_KEY, heard);
        decoder.feed(bytes, 0, bytes.length - 2);
        assertThat(heard.packets).isEmpty();

        decoder.idle();
        assertThat(heard.packets).hasSize(1);

        decoder.feed(bytes, bytes.length - 2, bytes.length);
        decoder.feed(bytes);
        assertThat(heard.packets).hasSize(2);
        assertThat(heard.rejections).isEmpty();
    }

    private static byte[] concatenated() {
        var all = new ByteArrayOutputStream();
        VectorTest.packets().forEach(vector -> all.writeBytes(vector.bytes()));
        return all.toByteArray();
    }
}
