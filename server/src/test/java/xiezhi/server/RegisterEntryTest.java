package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;
import xiezhi.server.account.TestAccounts;
import xiezhi.server.monitoring.receiver.ReceiverRun;

/** Supervisors enter outlets and data loggers of their area; a logger entered may speak. */
@ExtendWith(RunningServer.class)
class RegisterEntryTest {
    private static final long PATIENCE_MILLIS = 1_000;
    private static final int TRIES = 60;

    private final RunningServer.Address address;
    private final ApplicationContext context;
    private final Browser province;
    private final String firm =
            "91430100MA%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    private final String outlet = "outlet-" + UUID.randomUUID();
    private final String mn = "ENTRY%019d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));

    RegisterEntryTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.context = context;
        this.province = Browser.of(address, "province-supervisor");
    }

    @BeforeEach
    void firm() {
        context.getBean(JdbcClient.class)
                .sql("INSERT INTO firm (id, name, credit_code, head, address, trade, unit, permit_number, permit_type,"
                        + " permit_from, permit_until) VALUES (:id, '登记试验公司', :code, '李测试', '某路', '化工', :unit, '1', 'full',"
                        + " '2024-01-01', '2029-01-01')")
                .param("id", "firm-" + firm)
                .param("code", firm)
                .param("unit", TestAccounts.ELSEWHERE)
                .update();
    }

    private static String outlet(String code) {
        return "{\"from\":\"2026-01-01\",\"firm\":\"" + code + "\",\"name\":\"废气排放口\",\"medium\":\"gas\"}";
    }

    private static String device(String at) {
        return "{\"from\":\"2026-01-01\",\"outlet\":\"" + at + "\",\"password\":\"123456\",\"instrument\":\"烟气分析仪\","
                + "\"intervalMinutes\":10,\"factors\":[\"a21026\"]}";
    }

    @Test
    void aLoggerThatWasEnteredMaySpeak() throws Exception {
        assertThat(put("outlets/" + outlet, outlet(firm)).status()).isEqualTo(204);
        assertThat(put("devices/" + mn, device(outlet)).status()).isEqualTo(204);
        var receiver = context.getBean(ReceiverRun.class).address().orElseThrow();
        var packet = Outgoing.of(new SimulatedDevice(DeviceModel.wasteGas(Edition.OF_2017, mn), 1)
                .realTime(LocalDateTime.now(ServerSetting.ZONE))
                .getFirst());
        var isAnswered = false;
        for (var each = 0; each < TRIES && !isAnswered; each++) {
            isAnswered = isAnswered(receiver, packet);
        }
        assertThat(isAnswered).isTrue();
    }

    private static boolean isAnswered(InetSocketAddress receiver, Outgoing packet) throws Exception {
        try (var connection = new SendingConnection(receiver, new SendCounts())) {
            connection.send(packet);
            return connection.await(0, PATIENCE_MILLIS);
        }
    }

    private Browser.Answer put(String path, String json) {
        return province.put("/api/monitoring/register/" + path, json);
    }

    @Test
    void onlySupervisorsEnterAndOnlyInTheirArea() {
        var officer = Browser.of(address, "case-officer");
        var city = Browser.of(address, "supervisor");
        var path = "/api/monitoring/register/outlets/" + outlet;
        assertThat(officer.put(path, outlet(firm)).status()).isEqualTo(403);
        assertThat(city.put(path, outlet(firm)).status()).as("a firm elsewhere").isEqualTo(404);
        assertThat(put("outlets/" + outlet, outlet("no-such-firm")).status()).isEqualTo(404);
        assertThat(put("devices/" + mn, device("no-such-outlet")).status()).isEqualTo(404);
        assertThat(put("outlets/" + outlet, outlet(firm)).status()).isEqualTo(204);
        assertThat(city.put("/api/monitoring/register/devices/" + mn, device(outlet))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    devices | "password":"123456" | "password":"12;34" | password
                    devices | "intervalMinutes":10 | "intervalMinutes":0 | intervalMinutes
                    devices | "a21026" | "a-1" | factors
                    devices | "from":"2026-01-01" | "from":"2026-01-01","until":"2025-01-01" | until
                    outlets | "gas" | "noise" | medium
                    outlets | "废气排放口" | " " | name
                    """)
    void saysWhichFieldIsWrong(String kind, String right, String wrong, String field) {
        var path = kind + "/" + (kind.equals("devices") ? mn : outlet);
        var json = kind.equals("devices") ? device(outlet) : outlet(firm);
        var answer = put(path, json.replace(right, wrong));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }
}
