package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.send.Outgoing;
import xiezhi.hj212.send.SendCounts;
import xiezhi.hj212.send.SendingConnection;
import xiezhi.server.monitoring.receiver.ReceiverRun;

/** The key of a data logger is entered, used and never seen again: in no answer, no log, no table but the one the receiver reads. */
@ExtendWith(RunningServer.class)
class DeviceKeyTest {
    private static final String TYPED = "Jiang-Key#2026-K";
    private static final String OF_SOMEBODY_ELSE = "ffeeddccbbaa99887766554433221100";
    private static final long PATIENCE_MILLIS = 1_000;

    private final String mn = "SECRETKEY"
            + UUID.randomUUID().toString().replace("-", "").substring(0, 15).toUpperCase(Locale.ROOT);
    private final String outlet = "key-" + mn;
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("xiezhi");
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                logged.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
    };

    private final Browser province;
    private final Browser auditor;
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final String firm;

    DeviceKeyTest(RunningServer.Address address, ApplicationContext context) {
        this.province = Browser.of(address, "province-supervisor");
        this.auditor = Browser.of(address, "audit-administrator");
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.firm = RegisteredFirm.add(context);
    }

    @BeforeEach
    void listen() {
        ear.start();
        root.addAppender(ear);
        ours.setLevel(Level.TRACE);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(ear);
        ours.setLevel(null);
    }

    private static List<String> forms() {
        var bytes = TYPED.getBytes(StandardCharsets.US_ASCII);
        var hex = HexFormat.of().formatHex(bytes);
        return List.of(
                TYPED, hex, hex.toUpperCase(Locale.ROOT), Base64.getEncoder().encodeToString(bytes));
    }

    private String put(String path, String json) {
        var answer = province.put("/api/monitoring/register/" + path, json);
        return answer.status() + answer.body();
    }

    private boolean isAnswered(String key, LocalDateTime at) {
        var model = DeviceModel.wasteGas(Edition.OF_2025, mn).enciphered(Sm4Key.parse(key));
        var receiver = context.getBean(ReceiverRun.class).address().orElseThrow();
        try (var connection = new SendingConnection(receiver, new SendCounts())) {
            for (var packet : new SimulatedDevice(model, 1).realTime(at)) {
                connection.send(Outgoing.of(packet));
            }
            return connection.await(0, PATIENCE_MILLIS);
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void isNeverSeenAgain() throws InterruptedException {
        List<String> seen = new ArrayList<>();
        put(
                "outlets/" + outlet,
                "{\"from\":\"2026-01-01\",\"firm\":\"" + firm + "\",\"name\":\"1号烟囱\",\"medium\":\"gas\"}");
        put(
                "devices/" + mn,
                "{\"from\":\"2026-01-01\",\"outlet\":\"" + outlet
                        + "\",\"password\":\"123456\",\"instrument\":\"烟气分析仪\",\"intervalMinutes\":10,\"factors\":[\"a21026\"]}");
        var protocol = "devices/" + mn + "/protocol";
        var key = ",\"edition\":\"2025\",\"sm4Key\":\"" + TYPED + "\"";
        assertThat(put(protocol, "{\"from\":\"2026-01-01\"" + key + "}")).isEqualTo("204");
        // Refusals: a key with a slip, another field that is wrong, the same day again, and the same after a reason.
        seen.add(put(protocol, "{\"from\":\"2026-01-01\",\"sm4Key\":\"" + TYPED + "x\"}"));
        seen.add(put(protocol, "{\"from\":\"2026-01-01\",\"partMinutes\":7" + key + "}"));
        seen.add(put(protocol, "{\"from\":\"2026-01-01\",\"partMinutes\":5" + key + "}"));
        seen.add(put(protocol, "{\"from\":\"2026-01-01\",\"partMinutes\":5,\"correction\":\"五分钟\"" + key + "}"));
        assertThat(seen).extracting(each -> each.substring(0, 3)).containsExactly("422", "422", "422", "204");

        var now = LocalDateTime.now(ServerSetting.ZONE).truncatedTo(ChronoUnit.SECONDS);
        Await.until(() -> isAnswered(HexFormat.of().formatHex(TYPED.getBytes(StandardCharsets.US_ASCII)), now));
        assertThat(isAnswered(OF_SOMEBODY_ELSE, now.plusSeconds(1))).isFalse();

        for (var path : List.of(
                "/api/monitoring/register/outlets/" + outlet,
                "/api/monitoring/outlets/" + outlet,
                "/api/monitoring/outlets?search=" + outlet,
                "/api/monitoring/receiver",
                "/api/monitoring/packets/" + LocalDate.now(ServerSetting.ZONE))) {
            seen.add(province.get(path).body());
        }
        seen.add(auditor.get("/api/audit?limit=500").body());
        assertThat(seen.get(4)).contains("\"keyState\":\"set\"", "五分钟");
        assertThat(seen.getLast()).contains("put-protocol", mn);
        seen.addAll(logged);
        assertThat(seen).allSatisfy(text -> assertThat(text).doesNotContain(forms()));
        assertThat(tablesThatHold()).containsExactly("device_protocol");
    }

    /** Every table with a row that says the key in some form. */
    private List<String> tablesThatHold() {
        var tables = jdbc.sql("SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition"
                        + " AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(tables).contains("raw_packet", "register_history", "audit_entry");
        return tables.stream()
                .filter(table -> forms().stream()
                        .anyMatch(form -> jdbc.sql("SELECT EXISTS (SELECT 1 FROM " + table
                                        + " t WHERE position(lower(:form) IN lower(CAST(t AS text))) > 0)")
                                .param("form", form)
                                .query(Boolean.class)
                                .single()))
                .toList();
    }
}
