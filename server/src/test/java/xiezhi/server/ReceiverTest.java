package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;
import xiezhi.hj212.write.PacketWriter;
import xiezhi.hj212.write.RequestNumber;
import xiezhi.store.Database;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.PacketVerification;
import xiezhi.store.monitoring.ReadingKind;
import xiezhi.store.monitoring.Readings;
import xiezhi.store.monitoring.Validity;
import xiezhi.wire.packet.PacketFile;

/** Devices send to the platform over TCP: what is answered is in the store, with its values. */
@ExtendWith(RunningServer.class)
class ReceiverTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PASSWORD = "123456";
    /** More devices than all tests register. */
    private static final int MANY = 1_000;

    private static final String KNOWN = "RECEIVERTEST000000000001";

    private Database database;
    private Browser officer;

    @BeforeEach
    void register(ApplicationContext context, RunningServer.Address address) throws InterruptedException {
        database = context.getBean(Database.class);
        officer = Browser.of(address, "case-officer");
        new MonitoringRegister(database)
                .put(new MonitoringDevice(
                        KNOWN,
                        Validity.from(LocalDate.of(2020, 1, 1)),
                        "outlet-of-receiver-test",
                        PASSWORD,
                        "试验",
                        1,
                        List.of("a21026")));
        var registered = new MonitoringRegister(database).devices("", LocalDate.now(ServerSetting.ZONE), MANY);
        Await.until(() -> state().path("devices").asInt() >= registered.size());
    }

    private JsonNode state() {
        return officer.get("/api/monitoring/receiver").json();
    }

    private InetSocketAddress receiver() {
        return new InetSocketAddress(
                InetAddress.getLoopbackAddress(), state().path("port").asInt());
    }

    private long rejected(String cause) {
        return state().path("rejects")
                .valueStream()
                .filter(reject -> reject.path("cause").asString().equals(cause))
                .mapToLong(reject -> reject.path("count").asLong())
                .sum();
    }

    private static SimulatedDevice device(String mn) {
        return new SimulatedDevice(DeviceModel.wasteGas(Edition.OF_2017, mn), 1);
    }

    /** Sends and answers how many packets were acknowledged. */
    private long acknowledged(List<byte[]> packets) throws IOException, InterruptedException {
        var counts = new SendCounts();
        try (var connection = new SendingConnection(receiver(), counts)) {
            for (var packet : packets) {
                connection.send(Outgoing.of(packet));
            }
            connection.await(0, PATIENCE.toMillis());
        }
        return counts.acknowledged();
    }

    private Readings.Wish wish(ReadingKind kind, LocalDateTime from) {
        return new Readings.Wish(KNOWN, "a21026", kind, from, from.plusHours(1));
    }

    private List<Readings.Kept> readings(ReadingKind kind, LocalDateTime from) {
        var wish = wish(kind, from);
        return new Readings(database).page(wish, Readings.Place.start(wish), Readings.MOST);
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ServerSetting.ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void whatIsAcknowledgedIsInTheStoreOnceWithItsValues() throws Exception {
        var at = now();
        var packets = device(KNOWN).realTime(at);
        var before = state();
        assertThat(acknowledged(packets)).isEqualTo(packets.size());
        assertThat(acknowledged(packets)).as("sent again").isEqualTo(packets.size());
        var after = state();
        assertThat(after.path("kept").asLong() - before.path("kept").asLong()).isEqualTo(packets.size());
        assertThat(after.path("repeated").asLong() - before.path("repeated").asLong())
                .isEqualTo(packets.size());
        assertThat(readings(ReadingKind.REAL_TIME, at)).singleElement().satisfies(kept -> {
            assertThat(kept.revision()).isOne();
            assertThat(kept.reading().values().isNormal()).isTrue();
            assertThat(kept.reading().values().avg()).isPresent();
            assertThat(kept.reading().values().converted()).isPresent();
        });
        var today = LocalDate.now(ServerSetting.ZONE);
        assertThat(new PacketVerification(database)
                        .check(today.minusDays(1), today, List.of())
                        .broken())
                .isEmpty();
    }

    @Test
    void anHourOfMinutesBecomesOurOwnAverageWithoutBeingAskedFor() throws Exception {
        var hour = now().truncatedTo(ChronoUnit.HOURS).minusHours(2);
        var packets = IntStream.range(0, 6)
                .mapToObj(number -> device(KNOWN)
                        .period(Command.MINUTE_DATA, hour.plusMinutes(10L * number), Duration.ofMinutes(10)))
                .flatMap(List::stream)
                .toList();
        assertThat(acknowledged(packets)).isEqualTo(packets.size());
        assertThat(readings(ReadingKind.MINUTE, hour))
                .hasSize(6)
                .allSatisfy(kept -> assertThat(kept.reading().values().max()).isPresent());
        var wish = wish(ReadingKind.HOUR, hour);
        var averages = new Readings(database);
        Await.until(() -> averages.averages(wish, hour.minusSeconds(1), 1).stream()
                .anyMatch(each -> each.average().isValid()));
        assertThat(state().path("averagesUpTo").asLong()).isPositive();
    }

    @Test
    void whoIsNotKnownOrHasAnotherPasswordIsCountedAndNotAnswered() throws Exception {
        var before = state();
        var unknown = rejected("unknown-mn");
        var wrong = rejected("wrong-password");
        var stranger = device("RECEIVERTEST0000STRANGER").realTime(now());
        var liar = writer(2011)
                .password("654321")
                .area("DataTime=20260918080000;a21026-Rtd=1,a21026-Flag=N")
                .bytes();
        var counts = new SendCounts();
        try (var connection = new SendingConnection(receiver(), counts)) {
            for (var packet : stranger) {
                connection.send(Outgoing.of(packet));
            }
            connection.send(Outgoing.of(liar));
            Await.until(() ->
                    rejected("unknown-mn") == unknown + stranger.size() && rejected("wrong-password") == wrong + 1);
        }
        assertThat(counts.acknowledged()).isZero();
        assertThat(state().path("received")).isEqualTo(before.path("received"));
        assertThat(state().path("rejects").toString()).contains("设备未登记").contains("密码与登记的不符");
    }

    @Test
    void aDayIsExportedForThoseWhoSeeAllUnitsAndChecksOffline(RunningServer.Address address) throws Exception {
        acknowledged(device(KNOWN).realTime(now().minusMinutes(1)));
        var path = "/api/monitoring/packets/" + LocalDate.now(ServerSetting.ZONE);
        var export = Browser.of(address, "province-supervisor").download(path);
        assertThat(export.statusCode()).isEqualTo(200);
        var report = PacketFile.check(new ByteArrayInputStream(export.body()), List.of());
        assertThat(report.broken()).isEmpty();
        assertThat(report.packets()).isPositive();
        assertThat(Browser.of(address, "supervisor").get(path).status())
                .as("of a city")
                .isEqualTo(404);
        assertThat(officer.get(path).status()).isEqualTo(403);
        assertThat(Browser.of(address, "province-supervisor")
                        .get("/api/monitoring/packets/yesterday")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aDeviceThatAsksForTheTimeIsToldIt() throws Exception {
        try (var socket = new Socket()) {
            socket.connect(receiver());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(writer(1013).area("PolId=a21026").bytes());
            var heard = new StringBuilder();
            var buffer = new byte[1024];
            while (!heard.toString().contains("CN=1012")) {
                var read = socket.getInputStream().read(buffer);
                assertThat(read).as(heard.toString()).isPositive();
                heard.append(new String(buffer, 0, read, StandardCharsets.US_ASCII));
            }
            assertThat(heard.toString()).contains("CN=9013").contains("SystemTime=" + now().getYear());
        }
    }

    private static PacketWriter writer(int command) {
        return new PacketWriter(Edition.OF_2017)
                .requestNumber(RequestNumber.of(LocalDateTime.now(ServerSetting.ZONE)))
                .system("31")
                .command(command)
                .password(PASSWORD)
                .device(KNOWN)
                .answerWanted(true);
    }
}
