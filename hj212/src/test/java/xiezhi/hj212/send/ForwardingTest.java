package xiezhi.hj212.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.receive.PacketFile;
import xiezhi.hj212.receive.PacketSink;
import xiezhi.hj212.receive.ReceivedPacket;
import xiezhi.hj212.receive.Receiver;
import xiezhi.hj212.receive.ReceiverLimits;
import xiezhi.hj212.receive.ReceiverListener;
import xiezhi.hj212.receive.ReceiverRegister;

final class ForwardingTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime AT = LocalDateTime.of(2026, 9, 15, 8, 0);
    private static final Clock CLOCK = Clock.fixed(AT.atZone(ZONE).toInstant(), ZONE);
    private static final String MN = "4301020001A0000000B1C2D3";
    private static final int PACKETS = 300;

    @TempDir
    private Path folder = Path.of("");

    private static Receiver receiver(PacketSink sink) throws IOException {
        return Receiver.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                ReceiverLimits.USUAL,
                ReceiverRegister.OPEN,
                sink,
                CLOCK,
                ReceiverListener.NONE);
    }

    private static InetSocketAddress address(Receiver receiver) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), receiver.port());
    }

    private static byte[] recording(DeviceModel model) {
        var device = new SimulatedDevice(model, 1);
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < PACKETS; i++) {
            device.realTime(AT.plusSeconds(i)).forEach(all::writeBytes);
        }
        return all.toByteArray();
    }

    private void fill() throws Exception {
        try (var file = PacketFile.open(folder, ZONE);
                var receiver = receiver(file);
                var replay = new Replay(address(receiver), 2, 0)) {
            replay.stream(new ByteArrayInputStream(recording(DeviceModel.wasteGas(Edition.OF_2017, MN))));
            assertThat(replay.finish().acknowledged()).isEqualTo(PACKETS);
        }
    }

    @Test
    void forwardsInOrderAndGoesOnWhereItStopped() throws Exception {
        fill();
        var superior = new Superior(Integer.MAX_VALUE);
        try (var receiver = receiver(superior)) {
            var counts = new SendCounts();
            try (var forwarding = new Forwarding(folder, address(receiver), counts)) {
                assertThat(forwarding.step()).isEqualTo(PACKETS);
                assertThat(forwarding.step()).isZero();
            }
            assertThat(superior.numbers).hasSize(PACKETS).isSorted();
            assertThat(counts.acknowledged()).isEqualTo(PACKETS);
            try (var again = new Forwarding(folder, address(receiver), counts)) {
                assertThat(again.step()).isZero();
            }
        }
    }

    @Test
    void sendsAgainUntilItIsAnswered() throws Exception {
        fill();
        var superior = new Superior(100);
        try (var receiver = receiver(superior);
                var forwarding = new Forwarding(folder, address(receiver), new SendCounts(), Duration.ofMillis(500))) {
            assertThatThrownBy(forwarding::step).isInstanceOf(IOException.class);
            int before = superior.numbers.size();
            assertThat(before).isLessThan(PACKETS);
            superior.most.set(Integer.MAX_VALUE);
            sendAll(forwarding);
            assertThat(superior.numbers.stream().distinct()).hasSize(PACKETS);
        }
    }

    /** A receiver whose sink failed pauses; sooner or later all is answered. */
    private static void sendAll(Forwarding forwarding) throws Exception {
        for (int attempt = 0; attempt < 40; attempt++) {
            try {
                if (forwarding.step() == 0) {
                    return;
                }
            } catch (IOException notYet) {
                assertThat(notYet).isNotNull();
            }
        }
        throw new AssertionError("never done");
    }

    @Test
    void sendsEncipheredPacketsWithoutTheirKey() throws Exception {
        var model = DeviceModel.wasteGas(Edition.OF_2025, MN).enciphered(Sm4Key.EXAMPLE);
        var counts = new SendCounts();
        try (var superior = new AnsweringServer();
                var connection = new SendingConnection(superior.address(), counts)) {
            for (byte[] part : new SimulatedDevice(model, 1).realTime(AT)) {
                connection.send(Outgoing.of(part));
            }
            assertThat(connection.await(0, 10_000)).isTrue();
            assertThat(counts.acknowledged()).isPositive();
        }
    }

    @Test
    void aFleetSendsAtItsPaceAndLosesNothing() throws Exception {
        var superior = new Superior(Integer.MAX_VALUE);
        try (var receiver = receiver(superior);
                var fleet =
                        new DeviceFleet(address(receiver), DeviceModel.wasteWater(Edition.OF_2017, MN), 1, 50, CLOCK)) {
            SendCounts counts = fleet.run(200, Duration.ofSeconds(1));
            assertThat(counts.acknowledged()).isEqualTo(200);
            assertThat(superior.numbers).hasSize(200);
            assertThat(counts.latencies().percentileMillis(0.99)).isPositive();
            assertThat(fleet.connected()).isEqualTo(50);
        }
    }

    @Test
    void percentilesAreRightToTwoPerCent() {
        var latencies = new Latencies();
        for (int i = 1; i <= 1000; i++) {
            latencies.add(i * 1_000_000L);
        }
        assertThat(latencies.percentileMillis(0.5)).isBetween(490.0, 510.0);
        assertThat(latencies.percentileMillis(0.99)).isBetween(970.0, 1000.0);
        assertThat(latencies.greatestMillis()).isEqualTo(1000);
        assertThat(new Latencies().percentileMillis(0.5)).isZero();
    }

    /** Keeps only so many packets, then fails. */
    private static final class Superior implements PacketSink {
        private final AtomicInteger most;
        private final List<String> numbers = Collections.synchronizedList(new ArrayList<>());

        Superior(int most) {
            this.most = new AtomicInteger(most);
        }

        @Override
        public List<Outcome> keep(List<ReceivedPacket> packets) throws IOException {
            if (numbers.size() + packets.size() > most.get()) {
                throw new IOException("no room");
            }
            packets.forEach(packet -> numbers.add(packet.packet().text(Field.QN).orElseThrow()));
            return Collections.nCopies(packets.size(), Outcome.KEPT);
        }
    }
}
