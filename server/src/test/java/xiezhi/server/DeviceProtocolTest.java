package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;
import xiezhi.server.account.TestAccounts;
import xiezhi.server.monitoring.receiver.ReceiverRun;
import xiezhi.store.Database;
import xiezhi.store.monitoring.DeviceProtocol;
import xiezhi.store.monitoring.DeviceProtocols;
import xiezhi.store.monitoring.MonitoredOutlet;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.ReadingKind;
import xiezhi.store.monitoring.Readings;
import xiezhi.store.monitoring.Validity;

/** Supervisors enter edition, key and the label of periods of a logger; the receiver reads it so. */
@ExtendWith(RunningServer.class)
class DeviceProtocolTest {
    private static final String KEY = "0123456789abcdeffedcba9876543210";
    private static final String OTHER_KEY = "00112233445566778899aabbccddeeff";
    private static final String FIRM = "91430100MA99000001";
    private static final long PATIENCE_MILLIS = 1_000;
    private static final Validity ALWAYS = Validity.from(LocalDate.of(2020, 1, 1));

    private final String mn = "PROTOCOL"
            + UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase(Locale.ROOT);
    private final RunningServer.Address address;
    private final ApplicationContext context;
    private final Browser province;
    private final Database database;

    DeviceProtocolTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.context = context;
        this.province = Browser.of(address, "province-supervisor");
        this.database = context.getBean(Database.class);
    }

    @BeforeEach
    void register() {
        context.getBean(JdbcClient.class)
                .sql("INSERT INTO firm (id, name, credit_code, head, address, trade, unit, permit_number, permit_type,"
                        + " permit_from, permit_until) VALUES ('firm-protocol', '通信试验公司', :code, '李测试', '某路', '化工', :unit,"
                        + " '1', 'full', '2024-01-01', '2029-01-01') ON CONFLICT DO NOTHING")
                .param("code", FIRM)
                .param("unit", TestAccounts.ELSEWHERE)
                .update();
        var register = new MonitoringRegister(database);
        register.put(new MonitoredOutlet(
                "protocol-outlet", ALWAYS, FIRM, "废气排放口", MonitoredOutlet.Medium.GAS, Optional.empty()));
        register.put(new MonitoringDevice(mn, ALWAYS, "protocol-outlet", "123456", "试验", 10, List.of()));
    }

    private Browser.Answer put(Browser who, String rest) {
        return who.put("/api/monitoring/register/devices/" + mn + "/protocol", "{\"from\":\"2026-01-01\"" + rest + "}");
    }

    private boolean isAnswered(List<byte[]> packets) throws Exception {
        InetSocketAddress receiver =
                context.getBean(ReceiverRun.class).address().orElseThrow();
        try (var connection = new SendingConnection(receiver, new SendCounts())) {
            for (var packet : packets) {
                connection.send(Outgoing.of(packet));
            }
            return connection.await(0, PATIENCE_MILLIS);
        }
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ServerSetting.ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    private List<Readings.Kept> readings(String factor, ReadingKind kind, LocalDateTime from) {
        var wish = new Readings.Wish(mn, factor, kind, from, from.plusHours(3));
        return new Readings(database).page(wish, Readings.Place.start(wish), Readings.MOST);
    }

    @Test
    void packetsAreOpenedWithTheKeyThatWasEnteredAndWithTheOneBefore() throws Exception {
        var answer = put(province, ",\"edition\":\"2025\",\"sm4Key\":\"" + KEY + "\"");
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        var plain = DeviceModel.wasteGas(Edition.OF_2025, mn);
        var device = new SimulatedDevice(plain.enciphered(Sm4Key.parse(KEY)), 1);
        var at = now();
        Await.until(() -> is(() -> isAnswered(device.realTime(at))));
        assertThat(readings("a21026", ReadingKind.REAL_TIME, at))
                .singleElement()
                .satisfies(kept -> assertThat(kept.reading().values().avg()).isPresent());

        var changed = province.put(
                "/api/monitoring/register/devices/" + mn + "/protocol",
                "{\"from\":\"2026-02-01\",\"edition\":\"2025\",\"sm4Key\":\"" + OTHER_KEY + "\"}");
        assertThat(changed.status()).isEqualTo(204);
        var renewed = new SimulatedDevice(plain.enciphered(Sm4Key.parse(OTHER_KEY)), 1);
        Await.until(() -> is(() -> isAnswered(renewed.realTime(at.plusSeconds(1)))));
        assertThat(isAnswered(device.realTime(at.plusSeconds(2))))
                .as("with the key before")
                .isTrue();
    }

    /** A question whose failure is an answer to nothing. */
    private interface Question {
        boolean ask() throws Exception;
    }

    private static boolean is(Question question) {
        try {
            return question.ask();
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void anHourOfALoggerOf2005BelongsToTheHourThatEndsThen() throws Exception {
        var hour = now().truncatedTo(ChronoUnit.HOURS).minusHours(3);
        var device = new SimulatedDevice(DeviceModel.wasteGas(Edition.OF_2005, mn), 1);
        Await.until(() -> is(() -> {
            isAnswered(device.period(Command.HOUR_DATA, hour, Duration.ofHours(1)));
            return !readings("02", ReadingKind.HOUR, hour).isEmpty();
        }));
        assertThat(readings("02", ReadingKind.HOUR, hour))
                .singleElement()
                .satisfies(kept -> assertThat(kept.reading().dataAt()).isEqualTo(hour));
        isAnswered(device.period(Command.MINUTE_DATA, hour.plusMinutes(20), Duration.ofMinutes(10)));
        Await.until(() -> !readings("02", ReadingKind.MINUTE, hour).isEmpty());
        assertThat(readings("02", ReadingKind.MINUTE, hour).getFirst().reading().dataAt())
                .isEqualTo(hour.plusMinutes(20));

        // The simulated logger names the end; one that names the beginning is entered so.
        assertThat(put(province, ",\"periodLabel\":\"begin\"").status()).isEqualTo(204);
        var next = hour.plusHours(1);
        var seed = new AtomicInteger();
        Await.until(() -> is(() -> {
            // Each time other values: what was read before it was entered is not read again.
            var other = new SimulatedDevice(DeviceModel.wasteGas(Edition.OF_2005, mn), seed.incrementAndGet());
            isAnswered(other.period(Command.HOUR_DATA, next, Duration.ofHours(1)));
            return !readings("02", ReadingKind.HOUR, next.plusHours(1)).isEmpty();
        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ,"edition":"2024" | edition
                    ,"sm4Key":"secret" | sm4Key
                    ,"periodLabel":"middle" | periodLabel
                    ,"partMinutes":7 | partMinutes
                    ,"keyState":"set" | sm4Key
                    ,"keyState":"none","sm4Key":"secret0123456789" | sm4Key
                    """)
    void saysWhichFieldIsWrongAndNoKey(String rest, String field) {
        var answer = put(province, rest);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("fields").get(0).path("field").asString()).isEqualTo(field);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void onlySupervisorsOfTheAreaEnterIt() {
        assertThat(put(Browser.of(address, "case-officer"), "").status()).isEqualTo(403);
        assertThat(put(Browser.of(address, "supervisor"), "").body()).contains("不在您的范围内");
        assertThat(province.put("/api/monitoring/register/devices/NOBODY/protocol", "{\"from\":\"2026-01-01\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void isDatedAndWhatWasReplacedStaysWithItsReason() {
        var path = "/api/monitoring/register/devices/" + mn + "/protocol";
        assertThat(put(province, ",\"edition\":\"2017\"").status()).isEqualTo(204);
        assertThat(province.put(path, "{\"from\":\"2026-06-01\",\"edition\":\"2025\",\"sm4Key\":\"" + KEY + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(put(province, ",\"edition\":\"2005\"").body()).contains("更正理由");
        assertThat(put(province, ",\"edition\":\"2005\",\"correction\":\"看错了铭牌\"")
                        .status())
                .isEqualTo(204);

        var answer = province.get("/api/monitoring/register/outlets/protocol-outlet");
        assertThat(Contract.read()
                        .problems(
                                "get",
                                "/api/monitoring/register/outlets/{outlet}",
                                200,
                                "application/json",
                                answer.body()))
                .isEmpty();
        assertThat(answer.json()
                        .path("entries")
                        .valueStream()
                        .filter(this::isMine)
                        .map(each -> each.path("values")))
                .extracting(
                        each -> each.path("from").asString(),
                        each -> each.path("until").asString(""),
                        each -> each.path("edition").asString(),
                        each -> each.path("keyState").asString())
                .containsExactly(
                        tuple("2026-06-01", "", "2025", "set"), tuple("2026-01-01", "2026-05-31", "2005", "none"));
        assertThat(answer.json().path("replaced").valueStream().filter(this::isMine))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path("values").path("edition").asString()).isEqualTo("2017");
                    assertThat(each.path("reason").asString()).isEqualTo("看错了铭牌");
                    assertThat(each.path("account").asString()).isEqualTo("province-supervisor");
                });
    }

    private boolean isMine(JsonNode entry) {
        return entry.path("kind").asString().equals("protocols")
                && entry.path("values").path("mn").asString().equals(mn);
    }

    @Test
    void aKeyStaysUntilThereShouldBeNone() {
        var path = "/api/monitoring/register/devices/" + mn + "/protocol";
        assertThat(put(province, ",\"sm4Key\":\"" + KEY + "\"").status()).isEqualTo(204);
        assertThat(province.put(path, "{\"from\":\"2026-02-01\",\"keyState\":\"set\",\"edition\":\"2025\"}")
                        .status())
                .isEqualTo(204);
        assertThat(province.put(path, "{\"from\":\"2026-03-01\",\"keyState\":\"none\"}")
                        .status())
                .isEqualTo(204);
        var keys = new DeviceProtocols(database)
                .until(LocalDate.of(2026, 12, 31)).stream()
                        .filter(each -> each.mn().equals(mn))
                        .map(DeviceProtocol::sm4Key)
                        .toList();
        assertThat(keys).containsExactly(Optional.empty(), Optional.of(KEY), Optional.of(KEY));
    }
}
