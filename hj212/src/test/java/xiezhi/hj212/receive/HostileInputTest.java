package xiezhi.hj212.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one connection does, the others are served. */
final class HostileInputTest {
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LATE = Duration.ofMinutes(1);

    @TempDir
    private Path temp = Path.of("");

    private static ConnectionLimits limits(Duration firstFrame, Duration halfPacket, int noiseBytes) {
        return new ConnectionLimits(1_000_000, 1_000, firstFrame, halfPacket, LATE, LATE, noiseBytes, 64);
    }

    private static Station station(ConnectionLimits each) throws IOException {
        return new Station(ReceiverLimits.USUAL.withEach(each), ReceiverRegister.OPEN);
    }

    private static void isServed(Line line, int number) throws IOException {
        assertThat(line.send(Station.packet(Station.MN, number)).answered()).startsWith("9014");
    }

    @Test
    void cutsOffWhoSendsNothingButNoise() throws Exception {
        try (var station = station(limits(LATE, LATE, 10_000));
                var good = station.line();
                var bad = station.line()) {
            byte[] noise = new byte[60_000];
            new Random(1).nextBytes(noise);
            try {
                bad.send(noise);
            } catch (IOException cut) {
                assertThat(cut).isNotNull();
            }
            assertThat(bad.isCutWithoutAnswer()).isTrue();
            isServed(good, 1);
            assertThat(station.rejects("noise")).isEqualTo(1);
        }
    }

    @Test
    void takesTheGoodPacketBehindNoiseAndNamesTheDamagedOne() throws Exception {
        try (var station = Station.usual();
                var line = station.line()) {
            byte[] damaged = Station.packet(Station.MN, 1);
            damaged[40] ^= 1;
            line.send("AT+CSQ\r\nheartbeat".getBytes(StandardCharsets.US_ASCII)).send(damaged);
            isServed(line, 2);
            assertThat(station.rejects("badcrc")).isEqualTo(1);
            var entry = station.receiver.rejects().last().getFirst();
            assertThat(entry.text()).isEqualTo(new String(damaged, StandardCharsets.ISO_8859_1));
            assertThat(entry.at()).isEqualTo(Station.INSTANT);
            assertThat(station.receiver.state().skippedBytes()).isEqualTo(17);
        }
    }

    @Test
    void cutsOffWhoConnectsAndSaysNothing() throws Exception {
        try (var station = station(limits(SOON, LATE, 10_000));
                var good = station.line();
                var silent = station.line()) {
            isServed(good, 1);
            assertThat(silent.isCutWithoutAnswer()).isTrue();
            isServed(good, 2);
            assertThat(station.rejects("no-first-frame")).isEqualTo(1);
        }
    }

    @Test
    void cutsOffWhoNeverEndsAPacket() throws Exception {
        try (var station = station(limits(LATE, SOON, 10_000));
                var good = station.line();
                var slow = station.line()) {
            isServed(slow, 1);
            slow.send("##0200QN=2026091508".getBytes(StandardCharsets.US_ASCII));
            Station.await(() -> {
                try {
                    slow.send(new byte[] {'1'});
                } catch (IOException cut) {
                    return true;
                }
                return station.rejects("half-packet") == 1;
            });
            isServed(good, 2);
        }
    }

    @Test
    void slowsDownAFloodAndLosesNothingOfIt() throws Exception {
        var each = new ConnectionLimits(1_000_000, 100, LATE, LATE, LATE, LATE, 10_000, 8);
        try (var station = station(each);
                var good = station.line();
                var flood = station.line()) {
            int packets = 250;
            Thread.startVirtualThread(() -> {
                for (int i = 0; i < packets; i++) {
                    send(flood, Station.packet("FLOOD", i));
                }
            });
            long beganNanos = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                isServed(good, i);
            }
            for (int i = 0; i < packets; i++) {
                assertThat(flood.answered()).startsWith("9014");
            }
            assertThat(System.nanoTime() - beganNanos)
                    .isGreaterThan(Duration.ofSeconds(1).toNanos());
            assertThat(station.receiver.state().slowed()).isPositive();
            assertThat(station.memory.packets).hasSize(packets + 20);
        }
    }

    @Test
    void cutsOffWhoTakesNoAnswers() throws Exception {
        var each = new ConnectionLimits(50_000_000, 1_000_000, LATE, LATE, LATE, SOON, 10_000, 512);
        try (var station = station(each);
                var good = station.line();
                var deaf = station.line()) {
            var flooding = Thread.startVirtualThread(() -> {
                for (int i = 0; i < 1_000_000 && send(deaf, Station.packet("DEAF", i)); i++) {
                    // Until it is cut off.
                }
            });
            Station.await(() -> station.rejects("answers-not-read") == 1);
            isServed(good, 1);
            flooding.join();
        }
    }

    @Test
    void doesNotAnswerUnknownDevicesAndWrongPasswords() throws Exception {
        Path file = temp.resolve("devices.tsv");
        Files.writeString(file, "# MN\tPW\n" + Station.MN + "\t123456\t2017\nSEALED\tother\n", StandardCharsets.UTF_8);
        try (var station = new Station(ReceiverLimits.USUAL, DeviceFile.read(file));
                var good = station.line();
                var bad = station.line()) {
            bad.send(Station.packet("UNKNOWN", 1)).send(Station.packet("SEALED", 2));
            Station.await(() -> station.rejects("wrong-password") == 1);
            assertThat(station.rejects("unknown-mn")).isEqualTo(1);
            isServed(good, 3);
            isServed(bad, 4);
            assertThat(station.memory.packets).hasSize(2);
            assertThat(station.receiver.rejects().last())
                    .extracting(RejectLog.Entry::code)
                    .containsExactly("unknown-mn", "wrong-password");
        }
    }

    @Test
    void refusesConnectionsBeyondTheLimits() throws Exception {
        var limits = ReceiverLimits.USUAL.withConnections(10, 2);
        try (var station = new Station(limits, ReceiverRegister.OPEN);
                var first = station.line()) {
            isServed(first, 1);
            try (var second = station.line();
                    var third = station.line()) {
                assertThat(third.isCutWithoutAnswer()).isTrue();
                isServed(second, 2);
            }
            assertThat(station.rejects("too-many-from-address")).isEqualTo(1);
            Station.await(() -> station.receiver.state().connections().open() == 1);
            try (var fourth = station.line()) {
                isServed(fourth, 3);
            }
        }
    }

    private static boolean send(Line line, byte[] packet) {
        try {
            line.send(packet);
            return true;
        } catch (IOException cut) {
            return false;
        }
    }
}
