package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.write.Answers;

class Hj212CommandTest {
    private static final String SAMPLE =
            Call.ROOT.resolve("samples/hj212/packets.bin").toString();

    @TempDir
    private Path temp = Path.of("");

    @Test
    void printsOneObjectForEveryPacketAndEveryRejectedPiece() {
        var call = Call.of("hj212", "decode", SAMPLE, "--summary");

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.json()).hasSize(7);
        JsonNode first = call.json().getFirst();
        assertThat(first.propertyNames())
                .startsWith(
                        "accepted", "edition", "qn", "st", "cn", "mn", "flag", "pnum", "pno", "factors", "tolerances");
        assertThat(first.at("/factors/2/code").asString()).isEqualTo("a21026");
        assertThat(first.at("/factors/2/items/ZsRtd").asString()).isEqualTo("13.43");
        assertThat(first.at("/flag").asInt()).isEqualTo(5);
        assertThat(first.at("/pnum").isNull()).isTrue();
        JsonNode third = call.json().get(2);
        assertThat(third.at("/accepted").asBoolean()).isFalse();
        assertThat(third.at("/cause").asString()).isEqualTo("modbus-crc-swapped");
        assertThat(third.at("/offset").asLong()).isPositive();
        JsonNode fourth = call.json().get(3);
        assertThat(fourth.at("/factors/1/items/Rtd").isNull()).isTrue();
        assertThat(fourth.at("/tolerances").toString()).contains("badvalue", "empty-value");
        assertThat(call.err()).contains("接收 4 包").contains("拒收 3 段");
    }

    @Test
    void readsStandardInputAndNamesAPacketSentTwice() throws IOException {
        InputStream before = System.in;
        byte[] packet =
                "##0087QN=20201015123632010;ST=91;CN=9014;PW=123456;MN=410183160889201000212505;Flag=4;CP=&&&&f001\r\n"
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] twice = new byte[2 * packet.length];
        System.arraycopy(packet, 0, twice, 0, packet.length);
        System.arraycopy(packet, 0, twice, packet.length, packet.length);
        try {
            System.setIn(new ByteArrayInputStream(twice));
            var call = Call.of("hj212", "decode");
            assertThat(call.json())
                    .hasSize(2)
                    .allMatch(line -> line.at("/accepted").asBoolean());
            assertThat(call.lines().getFirst()).doesNotContain("duplicate");
            assertThat(call.lines().getLast()).contains("duplicate", "crc-lower-case");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheCall() {
        assertThat(Call.of("hj212", "decode", "nowhere.bin").linesWith("没有这个文件"))
                .hasSize(1);
        assertThat(Call.of("hj212", "decode", SAMPLE, "--key", "12").linesWith("--key"))
                .hasSize(1);
        assertThat(Call.of("hj212", "decode", SAMPLE, "--edition", "2011").exit())
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(Call.of("hj212", "simulate", "--to", "nowhere").linesWith("主机:端口"))
                .hasSize(1);
        assertThat(Call.of("hj212", "decode", SAMPLE, "--fail-on", "rejected").exit())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void whatItSimulatesItDecodes() throws IOException {
        for (String edition : new String[] {"2005", "2017", "2025"}) {
            var packets =
                    Call.of("hj212", "simulate", "--edition", edition, "--start", "20260915080000", "--count", "5");
            assertThat(packets.exit()).isEqualTo(ExitCode.DONE);
            Path file = temp.resolve(edition);
            Files.writeString(file, packets.out(), StandardCharsets.UTF_8);

            var decoded = Call.of("hj212", "decode", file.toString()).json();
            assertThat(decoded)
                    .hasSizeGreaterThan(5)
                    .allMatch(line -> line.at("/edition").asString().equals(edition));
        }
    }

    @Test
    void sendsAndCountsTheAnswers() throws IOException {
        try (var server = new ServerSocket(0)) {
            var answering = CompletableFuture.runAsync(() -> answer(server));
            var call = Call.of(
                    "hj212",
                    "simulate",
                    "--start",
                    "20260915080100",
                    "--count",
                    "5",
                    "--to",
                    "localhost:" + server.getLocalPort());

            assertThat(call.out()).contains("发送 5 包，应答 5 包，未应答 0 包");
            assertThat(call.exit()).isEqualTo(ExitCode.DONE);
            answering.join();
        }
    }

    @Test
    void enduresAndSaysSo() {
        var call = Call.of("hj212", "endure", "--packets", "2000", "--seed", "5");

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.lines().getFirst()).contains("丢失 0 包").contains("违反帧规则而接收 0 包");
    }

    private static void answer(ServerSocket server) {
        try (Socket socket = server.accept()) {
            OutputStream out = socket.getOutputStream();
            var decoder = new StreamDecoder(DeviceRegister.NONE, new PacketListener() {
                @Override
                public void packet(Packet packet) {
                    try {
                        out.write(Answers.wanted(packet).orElseThrow());
                    } catch (IOException problem) {
                        throw new AssertionError(problem);
                    }
                }

                @Override
                public void rejected(Rejection rejection) {
                    throw new AssertionError(rejection.explanation());
                }
            });
            byte[] buffer = new byte[4096];
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                decoder.feed(buffer, 0, read);
            }
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
