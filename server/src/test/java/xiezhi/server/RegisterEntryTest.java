package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;
import xiezhi.server.monitoring.receiver.ReceiverRun;

/** Supervisors enter outlets and data loggers of their area; a logger entered may speak. */
@ExtendWith(RunningServer.class)
class RegisterEntryTest {
    private static final long PATIENCE_MILLIS = 1_000;
    private static final int TRIES = 60;

    private final RunningServer.Address address;
    private final ApplicationContext context;
    private final Browser province;
    private final String firm;
    private final String outlet = "outlet-" + UUID.randomUUID();
    private final String mn = "ENTRY%019d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));

    RegisterEntryTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.context = context;
        this.province = Browser.of(address, "province-supervisor");
        this.firm = RegisteredFirm.add(context);
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

    private static String field(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.json().path("field").asString();
    }

    @Test
    void onlySupervisorsEnterAndOnlyInTheirArea() {
        var officer = Browser.of(address, "case-officer");
        var city = Browser.of(address, "supervisor");
        var path = "/api/monitoring/register/outlets/" + outlet;
        assertThat(officer.put(path, outlet(firm)).status()).isEqualTo(403);
        assertThat(field(city.put(path, outlet(firm)))).as("a firm elsewhere").isEqualTo("firm");
        assertThat(field(put("outlets/" + outlet, outlet("NOSUCHFIRM")))).isEqualTo("firm");
        assertThat(field(put("devices/" + mn, device("no-such-outlet")))).isEqualTo("outlet");
        assertThat(put("outlets/" + outlet, outlet(firm)).status()).isEqualTo(204);
        assertThat(field(city.put("/api/monitoring/register/devices/" + mn, device(outlet))))
                .isEqualTo("outlet");
        assertThat(city.get(path).status()).isEqualTo(404);
        assertThat(Browser.of(address, "elsewhere-officer").get(path).status()).isEqualTo(200);
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
        assertThat(put("outlets/" + outlet, outlet(firm)).status()).isEqualTo(204);
        var answer = put(path, json.replace(right, wrong));
        assertThat(field(answer)).isEqualTo(field);
    }
}
