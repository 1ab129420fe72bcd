package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Hj212ReceivingTest {
    private static final String SAMPLE =
            Call.ROOT.resolve("samples/hj212/packets.bin").toString();

    @TempDir
    private Path temp = Path.of("");

    @Test
    void listensForManyDevicesForwardsAndReplays() throws Exception {
        Path own = temp.resolve("own");
        Path superior = temp.resolve("superior");
        try (var above = new Listening(superior)) {
            try (var listening = new Listening(own)) {
                var fleet = Call.of(
                        "hj212",
                        "simulate",
                        "--devices",
                        "20",
                        "--seconds",
                        "1",
                        "--rate",
                        "200",
                        "--to",
                        listening.address());
                assertThat(fleet.out())
                        .contains("设备 20 台")
                        .contains("发送 200 包，应答 200 包，未应答 0 包")
                        .contains("p99");
                assertThat(fleet.exit()).isEqualTo(ExitCode.DONE);
                assertThat(listening.end()).contains("接收 200 包，保存 200 包");
            }
            var forward = Call.of("hj212", "forward", "--from", own, "--to", above.address(), "--once");
            assertThat(forward.out()).contains("发送 200 包，应答 200 包，未应答 0 包");
            var again = Call.of("hj212", "forward", "--from", own, "--to", above.address(), "--once");
            assertThat(again.out()).contains("发送 0 包");
            var replay =
                    Call.of("hj212", "replay", own, "--to", above.address(), "--connections", "3", "--rate", "500");
            assertThat(replay.out()).contains("发送 200 包，应答 200 包");
            assertThat(above.end()).contains("接收 400 包，保存 200 包，重复 200 包");
        }
    }

    @Test
    void replaysARecordingWithItsDamagedPackets() throws Exception {
        try (var listening = new Listening(temp.resolve("kept"))) {
            assertThat(Call.of("hj212", "replay", SAMPLE, "--to", listening.address())
                            .out())
                    .startsWith("发送 4 包");
            assertThat(listening.end()).contains("接收 4 包").contains("modbus-crc-swapped=1");
        }
    }

    @Test
    void takesOnlyRegisteredDevicesAndCutsOffATornLine() throws Exception {
        Path register = temp.resolve("devices.tsv");
        Path folder = temp.resolve("kept");
        Files.writeString(register, "4301020001A0000000000000\t123456\n", StandardCharsets.UTF_8);
        try (var listening = new Listening(folder, "--register", register.toString())) {
            var fleet = Call.of(
                    "hj212",
                    "simulate",
                    "--devices",
                    "1",
                    "--seconds",
                    "1",
                    "--rate",
                    "10",
                    "--to",
                    listening.address());
            assertThat(fleet.out()).contains("应答 10 包");
            assertThat(listening.end()).contains("保存 10 包");
        }
        Files.writeString(lastFile(folder), Files.readString(lastFile(folder)) + "{\"at\":\"2026");
        try (var listening = new Listening(folder)) {
            assertThat(listening.greeting()).contains("去掉了末尾没有写完、没有应答过的 11 字节");
        }
    }

    @Test
    void listensForSomeSecondsAndPrintsWithoutKeeping() {
        var call = Call.of("hj212", "listen", "--port", "0", "--print", "--seconds", "1");
        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.err()).contains("只打印、不保存").contains("接收 0 包");
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheCall() throws IOException {
        assertThat(Call.of("hj212", "listen").linesWith("--to 文件夹")).hasSize(1);
        assertThat(Call.of("hj212", "listen", "--print", "--port", "70000").exit())
                .isEqualTo(ExitCode.UNUSABLE);
        Path register = Files.writeString(temp.resolve("devices.tsv"), "nothing but an id\n");
        assertThat(Call.of("hj212", "listen", "--print", "--register", register).linesWith("第 1 行"))
                .hasSize(1);
        assertThat(Call.of("hj212", "replay", "nowhere.bin", "--to", "localhost:1")
                        .linesWith("没有这个文件"))
                .hasSize(1);
        assertThat(Call.of("hj212", "replay", SAMPLE, "--to", "nowhere").linesWith("主机:端口"))
                .hasSize(1);
        assertThat(Call.of("hj212", "forward", "--from", "nowhere", "--to", "localhost:1")
                        .linesWith("没有这个文件夹"))
                .hasSize(1);
        assertThat(Call.of("hj212", "simulate", "--devices", "3").linesWith("--to"))
                .hasSize(1);
    }

    private static Path lastFile(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
