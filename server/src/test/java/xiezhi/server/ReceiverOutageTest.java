package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;
import xiezhi.server.monitoring.receiver.ReceiverRun;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.PacketVerification;
import xiezhi.store.monitoring.Validity;

/** The database dies under a receiver: nothing is acknowledged that is not kept, and it goes on by itself. */
class ReceiverOutageTest {
    private static final String MN = "OUTAGETEST00000000000001";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long ANSWER_MILLIS = 1_000;
    private static final int PACKETS = 20;

    @TempDir
    Path folder;

    @Test
    void goesOnWhenTheDatabaseIsBackAndHasEveryAcknowledgedPacketOnce() throws Exception {
        try (var database = Database.open(embedded())) {
            new MonitoringRegister(database)
                    .put(new MonitoringDevice(
                            MN, Validity.from(LocalDate.of(2020, 1, 1)), "outlet", "123456", "试验", 1, List.of()));
        }
        var setting = new ServerSetting(
                false,
                0,
                "127.0.0.1",
                folder,
                embedded(),
                Optional.empty(),
                Optional.of(new ReceiverSetting(0, "127.0.0.1", true, 2_000)));
        try (var server = ServerMain.start(setting)) {
            var at = server.getBean(ReceiverRun.class).address().orElseThrow();
            var packets = packets();
            deliver(at, packets.subList(0, PACKETS / 2));
            var killed = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid"))
                                    .getFirst()
                                    .strip()))
                    .orElseThrow();
            killed.descendants().forEach(ProcessHandle::destroyForcibly);
            assertThat(killed.destroyForcibly()).isTrue();
            deliver(at, packets);
            var today = LocalDate.now(ServerSetting.ZONE);
            var report =
                    new PacketVerification(server.getBean(Database.class)).check(today.minusDays(1), today, List.of());
            assertThat(report.broken()).isEmpty();
            assertThat(report.packets()).isEqualTo(packets.size());
        }
    }

    private DatabaseSetting embedded() {
        return new DatabaseSetting.Embedded(folder.resolve("postgres"));
    }

    private static List<Outgoing> packets() {
        var device = new SimulatedDevice(DeviceModel.wasteGas(Edition.OF_2017, MN), 1);
        var now = LocalDateTime.now(ServerSetting.ZONE);
        return IntStream.range(0, PACKETS)
                .mapToObj(number -> device.realTime(now.plusSeconds(number)).getFirst())
                .map(Outgoing::of)
                .toList();
    }

    /** Sends all again until all are acknowledged on one connection, as a logger does. */
    private static void deliver(InetSocketAddress at, List<Outgoing> packets) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var isDone = false;
        while (!isDone) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(until);
            try (var connection = new SendingConnection(at, new SendCounts())) {
                for (var packet : packets) {
                    connection.send(packet);
                }
                isDone = connection.await(0, ANSWER_MILLIS);
            } catch (IOException cut) {
                isDone = false;
            }
        }
    }
}
