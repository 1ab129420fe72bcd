package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;
import xiezhi.server.account.TestAccounts;
import xiezhi.server.monitoring.receiver.ReceiverRun;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.Validity;

/** Many connections that say nothing, or a byte now and then, are cut and counted by cause, while a neighbour is answered. */
class SlowConnectionTest {
    private static final String GOOD = "SLOWTEST0000000000000001";
    private static final int MANY = 100;
    private static final long PATIENCE_MILLIS = 20_000;
    private static final ReceiverSetting.Patience SHORT =
            new ReceiverSetting.Patience(Duration.ofSeconds(5), Duration.ofSeconds(2));

    @TempDir
    static Path folder;

    private static GenericApplicationContext server;
    private static InetSocketAddress receiver;
    private static Browser officer;

    @BeforeAll
    static void start() {
        var database = new DatabaseSetting.Embedded(folder.resolve("postgres"));
        try (var opened = Database.open(database)) {
            new MonitoringRegister(opened)
                    .put(new MonitoringDevice(
                            GOOD, Validity.from(LocalDate.of(2020, 1, 1)), "outlet", "123456", "试验", 1, List.of()));
        }
        server = ServerMain.start(new ServerSetting(
                false,
                0,
                "127.0.0.1",
                folder,
                database,
                Optional.empty(),
                Optional.of(new ReceiverSetting(0, "127.0.0.1", true, 2_000, Optional.of(SHORT)))));
        TestAccounts.add(server);
        receiver = server.getBean(ReceiverRun.class).address().orElseThrow();
        var web = Optional.ofNullable(((WebServerApplicationContext) server).getWebServer())
                .orElseThrow();
        officer = Browser.signedIn(
                new RunningServer.Address("http://127.0.0.1:" + web.getPort()), "case-officer", TestAccounts.PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode state() {
        return officer.get("/api/monitoring/receiver").json();
    }

    private static Map<String, Long> rejects() {
        return state().path("rejects")
                .valueStream()
                .collect(Collectors.toMap(
                        each -> each.path("cause").asString(),
                        each -> each.path("count").asLong()));
    }

    private static Outgoing packet(int second) {
        var at = LocalDateTime.now(ServerSetting.ZONE).plusSeconds(second);
        return Outgoing.of(new SimulatedDevice(DeviceModel.wasteGas(Edition.OF_2017, GOOD), 1)
                .realTime(at)
                .getFirst());
    }

    /** A neighbour that has been there all the time is still answered. */
    private static void isAnswered(SendingConnection neighbour, SendCounts counts, int second)
            throws IOException, InterruptedException {
        var before = counts.acknowledged();
        neighbour.send(packet(second));
        assertThat(neighbour.await(0, PATIENCE_MILLIS)).isTrue();
        assertThat(counts.acknowledged()).isEqualTo(before + 1);
    }

    private static List<Socket> connections() throws IOException {
        List<Socket> all = new ArrayList<>();
        for (var each = 0; each < MANY; each++) {
            var socket = new Socket();
            socket.connect(receiver);
            socket.setSoTimeout((int) PATIENCE_MILLIS);
            all.add(socket);
        }
        return all;
    }

    private static boolean isCut(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    private static void areCutWhileANeighbourIsAnswered(String cause, List<Socket> slow) throws Exception {
        var before = rejects().getOrDefault(cause, 0L);
        var counts = new SendCounts();
        try (var neighbour = new SendingConnection(receiver, counts)) {
            isAnswered(neighbour, counts, 1);
            Await.until(() -> rejects().getOrDefault(cause, 0L) == before + MANY);
            isAnswered(neighbour, counts, 2);
            assertThat(slow).allMatch(SlowConnectionTest::isCut);
            assertThat(state().path("rejects").valueStream()).anySatisfy(each -> {
                assertThat(each.path("cause").asString()).isEqualTo(cause);
                assertThat(each.path("causeZh").asString()).isNotEqualTo(cause);
            });
            Await.until(() -> state().path("connections").asInt() == 1);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void thoseThatSayNothingAreCutAfterTheFirstPacketDidNotCome() throws Exception {
        areCutWhileANeighbourIsAnswered("no-first-frame", connections());
    }

    @Test
    void thoseThatBeginAPacketAndSayNoMoreAreCut() throws Exception {
        var slow = connections();
        for (var socket : slow) {
            socket.getOutputStream().write("##0123QN=2026".getBytes(StandardCharsets.US_ASCII));
        }
        areCutWhileANeighbourIsAnswered("half-packet", slow);
    }

    @Test
    void thoseThatSendAByteNowAndThenAreCutAlthoughTheyNeverPause() throws Exception {
        var slow = connections();
        var before = rejects().getOrDefault("half-packet", 0L);
        var counts = new SendCounts();
        try (var neighbour = new SendingConnection(receiver, counts)) {
            isAnswered(neighbour, counts, 3);
            for (var socket : slow) {
                socket.getOutputStream().write("##0500QN=".getBytes(StandardCharsets.US_ASCII));
            }
            // Every look at the counts is the pause before the next byte.
            Await.until(() -> {
                slow.forEach(SlowConnectionTest::oneByte);
                return rejects().getOrDefault("half-packet", 0L) == before + MANY;
            });
            isAnswered(neighbour, counts, 4);
            assertThat(slow).allMatch(SlowConnectionTest::isCut);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private static void oneByte(Socket socket) {
        try {
            socket.getOutputStream().write('1');
        } catch (IOException cut) {
            // What was cut takes no more.
        }
    }
}
