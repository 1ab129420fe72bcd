package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.receive.ConnectionLimits;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;
import xiezhi.hj212.write.PacketWriter;
import xiezhi.hj212.write.RequestNumber;
import xiezhi.store.Database;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.Validity;

/** What devices and strangers do wrong is counted, shown to officers, and costs no other device its answer. */
@ExtendWith(RunningServer.class)
class HostileDeviceTest {
    private static final long PATIENCE_MILLIS = 20_000;
    private static final String PASSWORD = "123456";
    private static final String GOOD = "HOSTILETEST00000000GOOD1";
    private static final String BAD = "HOSTILETEST000000000BAD1";
    private static final int MANY = 1_000;
    /** More than a device may use. */
    private static final int CODES = 300;
    /** Packets of three seconds at the greatest pace. */
    private static final int FLOOD = 3 * ConnectionLimits.PACKETS_PER_SECOND;

    private Browser officer;
    private int number;

    @BeforeEach
    void register(ApplicationContext context, RunningServer.Address address) throws InterruptedException {
        officer = Browser.of(address, "case-officer");
        var register = new MonitoringRegister(context.getBean(Database.class));
        for (var mn : List.of(GOOD, BAD)) {
            register.put(new MonitoringDevice(
                    mn, Validity.from(LocalDate.of(2020, 1, 1)), "nowhere", PASSWORD, "试验", 1, List.of()));
        }
        var all = register.devices("", now().toLocalDate(), MANY).size();
        Await.until(() ->
                officer.get("/api/monitoring/receiver").json().path("devices").asInt() >= all);
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ServerSetting.ZONE);
    }

    private InetSocketAddress receiver() {
        var port = officer.get("/api/monitoring/receiver").json().path("port").asInt();
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private long count(String list, String cause) {
        return officer.get("/api/monitoring/receiver")
                .json()
                .path(list)
                .valueStream()
                .filter(each -> each.path("cause").asString().equals(cause))
                .peek(each -> assertThat(each.path("causeZh").asString()).isNotEqualTo(cause))
                .mapToLong(each -> each.path("count").asLong())
                .sum();
    }

    private byte[] packet(String mn, LocalDateTime at, String factors) {
        var time = RequestNumber.of(at).substring(0, 14);
        return new PacketWriter(Edition.OF_2017)
                .requestNumber(RequestNumber.of(now().plusNanos(++number * 1_000_000L)))
                .system("31")
                .command(2011)
                .password(PASSWORD)
                .device(mn)
                .answerWanted(true)
                .area("DataTime=" + time + ";" + factors)
                .bytes();
    }

    private byte[] packet(String mn, LocalDateTime at) {
        return packet(mn, at, "a21026-Rtd=17.4,a21026-Flag=N");
    }

    private long acknowledged(List<byte[]> packets) throws IOException, InterruptedException {
        var counts = new SendCounts();
        try (var connection = new SendingConnection(receiver(), counts)) {
            for (var packet : packets) {
                connection.send(Outgoing.of(packet));
            }
            connection.await(0, PATIENCE_MILLIS);
        }
        return counts.acknowledged();
    }

    private void isServed() throws IOException, InterruptedException {
        assertThat(acknowledged(List.of(packet(GOOD, now())))).isEqualTo(1);
    }

    @Test
    void timesToComeAndLongGoneAreKeptCountedAndShown() throws Exception {
        var future = count("remarks", "future-time");
        var ancient = count("remarks", "ancient-time");
        var packets = List.of(packet(BAD, now().plusYears(3)), packet(BAD, now().minusYears(20)));
        assertThat(acknowledged(packets)).isEqualTo(2);
        assertThat(count("remarks", "future-time")).isEqualTo(future + 1);
        assertThat(count("remarks", "ancient-time")).isEqualTo(ancient + 1);
        isServed();
    }

    @Test
    void whoSendsNoiseIsCutOffCountedAndShown() throws Exception {
        var before = count("rejects", "noise");
        var noise = new byte[2 * ConnectionLimits.NOISE_BYTES];
        new Random(1).nextBytes(noise);
        try (var socket = new Socket()) {
            socket.connect(receiver());
            socket.setSoTimeout((int) PATIENCE_MILLIS);
            assertThat(isCut(socket, noise)).isTrue();
        }
        Await.until(() -> count("rejects", "noise") == before + 1);
        isServed();
    }

    private static boolean isCut(Socket socket, byte[] noise) {
        try {
            socket.getOutputStream().write(noise);
            return socket.getInputStream().read() < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    @Test
    void whoFloodsIsReadMoreSlowlyWhileOthersAreServed() throws Exception {
        var before = count("remarks", "slowed");
        var refused = count("rejects", "unknown-mn");
        var flood = packet("HOSTILETEST0000STRANGER1", now());
        try (var socket = new Socket()) {
            socket.connect(receiver());
            for (var each = 0; each < FLOOD; each++) {
                socket.getOutputStream().write(flood);
            }
            isServed();
            Await.until(() -> count("rejects", "unknown-mn") == refused + FLOOD);
        }
        assertThat(count("remarks", "slowed")).isGreaterThan(before);
    }

    @Test
    void codesADeviceInventsAreKeptUpToALimitCountedAndShown() throws Exception {
        var before = count("remarks", "too-many-factors");
        Function<Integer, byte[]> invented = first -> packet(
                BAD,
                now(),
                IntStream.range(first, first + CODES / 10)
                        .mapToObj(each -> "x%05d-Rtd=1".formatted(each))
                        .collect(Collectors.joining(";")));
        var packets = IntStream.range(0, 10)
                .mapToObj(each -> invented.apply(each * CODES / 10))
                .toList();
        assertThat(acknowledged(packets)).isEqualTo(packets.size());
        assertThat(count("remarks", "too-many-factors")).isGreaterThan(before);
        isServed();
    }

    @Test
    void whoSaysNothingHoldsNothingUp() throws Exception {
        var open = officer.get("/api/monitoring/receiver")
                .json()
                .path("connections")
                .asInt();
        try (var half = new Socket();
                var silent = new Socket()) {
            half.connect(receiver());
            silent.connect(receiver());
            half.getOutputStream().write("##0123QN=2026".getBytes(StandardCharsets.US_ASCII));
            Await.until(() -> officer.get("/api/monitoring/receiver")
                            .json()
                            .path("connections")
                            .asInt()
                    >= open + 2);
            isServed();
        }
    }
}
