package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.wire.chain.Link;
import xiezhi.wire.packet.ChainedPacket;
import xiezhi.wire.packet.PacketFileWriter;
import xiezhi.wire.packet.PacketRoot;

/** Exported packets are verified by the same verb as dockets. */
class VerifyPacketsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final Instant NINE = Instant.parse("2026-03-06T01:00:00Z");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Path anchor = Path.of("");

    @BeforeEach
    void export() throws IOException {
        file = folder.resolve("packets.jsonl");
        try (var out = Files.newOutputStream(file)) {
            var writer = new PacketFileWriter(out, 0);
            var last = Link.ORIGIN;
            for (var position = 1; position <= 3; position++) {
                var bytes = ("##" + position).getBytes(StandardCharsets.US_ASCII);
                var packet = new ChainedPacket(
                        position, DAY, NINE.plusSeconds(position), "10.0.0.1", "MN", "", "2011", 0, Link.of(bytes));
                last = packet.link(last);
                writer.packet(packet, bytes, last);
            }
            var root = new PacketRoot(DAY, 0, 3, last, Link.ORIGIN).body();
            writer.root(root, Link.of(root));
            writer.end();
        }
        anchor = Files.writeString(folder.resolve("root.json"), line("{\"root\""));
    }

    private String line(String begin) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWholeFileIsIntactAndAgreesWithTheRootKeptOutside() {
        var call = Call.of("verify", file, "--anchor", anchor);
        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.out()).contains("1 天、3 个监测数据包，环环相扣").contains("日根核对到 2026-03-06");
        assertThat(Call.of("verify", file, "--format", "json").json())
                .singleElement()
                .satisfies(line -> assertThat(line.path("packets").asInt()).isEqualTo(3));
    }

    @Test
    void aChangedPacketIsNamed() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"source\":\"10.0.0.1\"", "\"source\":\"10.0.0.2\""));
        var call = Call.of("verify", file, "--format", "json");
        assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.out())
                .contains("\"intact\":false")
                .contains("\"kind\":\"edited\"")
                .contains("\"position\":1");
    }

    @Test
    void aRootOfAnotherChainIsFoundAndADamagedOneRefused() throws IOException {
        var other = new PacketRoot(DAY, 0, 2, Link.ORIGIN, Link.ORIGIN).body();
        var hashes = Link.of(other);
        Files.writeString(
                anchor,
                "{\"root\":" + other + ",\"sha256\":\"" + hashes.sha256() + "\",\"sm3\":\"" + hashes.sm3() + "\"}");
        var call = Call.of("verify", file, "--anchor", anchor);
        assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.out()).contains("与外部留存的不符");
        Files.writeString(anchor, Files.readString(anchor).replace("\"last\":2", "\"last\":3"));
        assertThat(Call.of("verify", file, "--anchor", anchor).err()).contains("不是留存的日根");
        assertThat(Call.of("verify", anchor).exit()).isEqualTo(ExitCode.UNUSABLE);
    }
}
