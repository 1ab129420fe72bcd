package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.receive.KeptPacket;
import xiezhi.hj212.receive.KeptPackets;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;

/**
 * A receiver killed under load several times has every packet it answered, once. A kill leaves what the system was given;
 * what the disk does when the power fails is not tried here.
 */
class Hj212KillTest {
    private static final int KILLS = 4;
    private static final int ANSWERS_BEFORE_A_KILL = 400;
    private static final int DEVICES = 4;
    private static final int WINDOW = 32;
    private static final long PATIENCE_MILLIS = 10_000;
    private static final LocalDateTime AT = LocalDateTime.of(2026, 9, 15, 8, 0);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyAnsweredPacketIsThereOnceAfterKillsUnderLoad() throws Exception {
        var loads = new ArrayList<Load>();
        for (int i = 0; i < DEVICES; i++) {
            loads.add(new Load("4301020001A0000000B1C2D" + i));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            try (var listening = new Listening(folder)) {
                underLoad(loads, listening);
            }
        }
        try (var listening = new Listening(folder)) {
            for (Load load : loads) {
                load.finish(listening.port());
            }
            assertThat(listening.end()).contains("保存").contains("重复");
        }
        Set<String> answered = new HashSet<>();
        loads.forEach(load -> answered.addAll(load.answered));
        assertThat(answered).hasSizeGreaterThan(KILLS * ANSWERS_BEFORE_A_KILL);
        Map<String, Integer> kept = kept();
        assertThat(kept.values()).containsOnly(1);
        assertThat(kept.keySet()).containsAll(answered);
        loads.forEach(load -> assertThat(load.open).isEmpty());
    }

    private static void underLoad(List<Load> loads, Listening listening) throws Exception {
        var counts = new SendCounts();
        var threads = new ArrayList<Thread>();
        for (Load load : loads) {
            threads.add(Thread.startVirtualThread(() -> load.send(listening.port(), counts)));
        }
        while (counts.acknowledged() < ANSWERS_BEFORE_A_KILL) {
            Thread.onSpinWait();
        }
        listening.kill();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private Map<String, Integer> kept() throws IOException {
        var kept = new HashMap<String, Integer>();
        try (var packets = new KeptPackets(folder, KeptPackets.Position.START)) {
            for (Optional<KeptPacket> next = packets.next(); next.isPresent(); next = packets.next()) {
                kept.merge(next.get().text(), 1, Integer::sum);
            }
        }
        return kept;
    }

    /** A device that sends without rest, and sends again what was not answered. */
    private static final class Load {
        private final SimulatedDevice device;
        private final Set<String> answered = new HashSet<>();
        private List<Outgoing> open = new ArrayList<>();
        private int number;

        Load(String mn) {
            device = new SimulatedDevice(DeviceModel.wasteWater(Edition.OF_2017, mn), 1);
        }

        private List<Outgoing> more() {
            return device.realTime(AT.plusSeconds(number++)).stream()
                    .map(Outgoing::of)
                    .toList();
        }

        /** Sends until the other side is gone. */
        void send(int port, SendCounts counts) {
            List<Outgoing> sent = new ArrayList<>(open);
            try (var connection = new SendingConnection(new InetSocketAddress("localhost", port), counts)) {
                try {
                    for (Outgoing packet : open) {
                        connection.send(packet);
                    }
                    while (connection.await(WINDOW, PATIENCE_MILLIS)) {
                        List<Outgoing> next = more();
                        sent.addAll(next);
                        for (Outgoing packet : next) {
                            connection.send(packet);
                        }
                    }
                } finally {
                    connection.awaitEnd(PATIENCE_MILLIS);
                    sort(sent, connection);
                }
            } catch (IOException gone) {
                assertThat(gone).isNotNull();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private void sort(List<Outgoing> sent, SendingConnection connection) {
            open = new ArrayList<>();
            for (Outgoing packet : sent) {
                if (connection.isWaiting(packet)) {
                    open.add(packet);
                } else {
                    answered.add(packet.text());
                }
            }
        }

        /** Sends again what is open; all of it is answered. */
        void finish(int port) throws Exception {
            try (var connection = new SendingConnection(new InetSocketAddress("localhost", port), new SendCounts())) {
                for (Outgoing packet : open) {
                    connection.send(packet);
                }
                assertThat(connection.await(0, PATIENCE_MILLIS)).isTrue();
                sort(open, connection);
            }
        }
    }
}
