package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningServer.class)
@DisplayName("排放口登记：按日期变更，不覆盖")
class RegisterVersionsTest {
    private static final String REGISTER = "/api/monitoring/register/";
    private static final String WISH = "{\"from\":\"%s\",\"atMost\":%s,\"unit\":\"mg/m3\",\"basis\":\"排污许可证\"%s}";

    private final RunningServer.Address address;
    private final Browser province;
    private final JdbcClient jdbc;
    private final String firm;
    private final String outlet = "outlet-" + UUID.randomUUID();
    private final String limit = "outlets/" + outlet + "/limits/a21026/hour";
    private final String mn = "DATED%019d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));

    RegisterVersionsTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.province = Browser.of(address, "province-supervisor");
        this.jdbc = context.getBean(JdbcClient.class);
        this.firm = RegisteredFirm.add(context);
    }

    @BeforeEach
    void outletAndDevice() {
        done(
                "outlets/" + outlet,
                "{\"from\":\"2026-01-01\",\"firm\":\"" + firm + "\",\"name\":\"1号烟囱\",\"medium\":\"gas\"}");
        done("devices/" + mn, device("2026-01-01", "\"password\":\"123456\","));
    }

    private String device(String from, String more) {
        return "{\"from\":\"" + from + "\",\"outlet\":\"" + outlet + "\"," + more
                + "\"instrument\":\"烟气分析仪\",\"intervalMinutes\":10,\"factors\":[\"a21026\",\"a34013\"]}";
    }

    private void done(String path, String json) {
        var answer = province.put(REGISTER + path, json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private JsonNode refused(String path, String json) {
        var answer = province.put(REGISTER + path, json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(Contract.read()
                        .problems(
                                "put",
                                "/api/monitoring/register/outlets/{outlet}",
                                422,
                                "application/json",
                                answer.body()))
                .isEmpty();
        return answer.json();
    }

    private JsonNode book() {
        var answer = province.get(REGISTER + "outlets/" + outlet);
        assertThat(Contract.read()
                        .problems("get", REGISTER + "outlets/{outlet}", 200, "application/json", answer.body()))
                .isEmpty();
        return answer.json();
    }

    private List<String> of(String kind, String... fields) {
        return book().path("entries")
                .valueStream()
                .filter(entry -> entry.path("kind").asString().equals(kind))
                .map(entry -> String.join(
                        " ",
                        Stream.of(fields)
                                .map(field -> entry.path("values").path(field).asString())
                                .toList()))
                .toList();
    }

    @Test
    @DisplayName("新的限值自某日起，原限值到前一天为止；两个都在")
    void aChangeEndsTheVersionBefore() {
        done(limit, WISH.formatted("2026-01-01", "100", ""));
        done(limit, WISH.formatted("2026-09-01", "35", ""));
        assertThat(of("limits", "from", "until", "atMost"))
                .containsExactly("2026-09-01  35", "2026-01-01 2026-08-31 100");
        var whole = province.get("/api/monitoring/outlets/" + outlet + "?day=2026-08-31")
                .json();
        assertThat(whole.path("limits").path(0).path("atMost").asInt()).isEqualTo(100);
    }

    @Test
    @DisplayName("同一天的登记要写更正理由才替换，原来的、谁改的、为什么都留着")
    void aCorrectionNeedsAReasonAndKeepsWhatWasThere() {
        done(limit, WISH.formatted("2026-01-01", "100", ""));
        done(limit, WISH.formatted("2026-01-01", "100", ""));
        var refused = refused(limit, WISH.formatted("2026-01-01", "10", ""));
        assertThat(refused.path("field").asString()).isEqualTo("from");
        assertThat(refused.path("message").asString()).contains("2026-01-01", "更正理由");
        assertThat(of("limits", "atMost")).containsExactly("100");
        done(limit, WISH.formatted("2026-01-01", "10", ",\"correction\":\"许可证为十毫克\""));
        assertThat(of("limits", "atMost")).containsExactly("10");
        var replaced = book().path("replaced").path(0);
        assertThat(replaced.path("values").path("atMost").asString()).isEqualTo("100");
        assertThat(replaced.path("account").asString()).isEqualTo("province-supervisor");
        assertThat(replaced.path("reason").asString()).isEqualTo("许可证为十毫克");
        assertThat(book().path("replaced")).hasSize(1);
    }

    @Test
    @DisplayName("在后面的登记之前补登，须写明结束日期")
    void anEarlierVersionMustEndBeforeTheNext() {
        done(limit, WISH.formatted("2026-09-01", "35", ""));
        assertThat(refused(limit, WISH.formatted("2026-01-01", "100", ""))
                        .path("field")
                        .asString())
                .isEqualTo("until");
        done(limit, WISH.formatted("2026-01-01", "100", ",\"until\":\"2026-08-31\""));
        assertThat(of("limits", "from", "until")).containsExactly("2026-09-01 ", "2026-01-01 2026-08-31");
    }

    @Test
    @DisplayName("结束一个没有结束日期的登记不是更正")
    void endsAnOpenVersion() {
        done(limit, WISH.formatted("2026-01-01", "100", ""));
        done(limit, WISH.formatted("2026-01-01", "100", ",\"until\":\"2026-11-30\""));
        assertThat(of("limits", "until")).containsExactly("2026-11-30");
        assertThat(refused(limit, WISH.formatted("2026-01-01", "100", ""))
                        .path("field")
                        .asString())
                .isEqualTo("from");
    }

    @Test
    @DisplayName("密码只写不读；变更设备时不填就沿用")
    void aPasswordIsNeverTold() {
        done("devices/" + mn, device("2026-06-01", "").replace("10,", "5,"));
        assertThat(of("devices", "from", "until", "intervalMinutes", "factors"))
                .containsExactly("2026-06-01  5 a21026,a34013", "2026-01-01 2026-05-31 10 a21026,a34013");
        assertThat(jdbc.sql("SELECT DISTINCT password FROM monitoring_device WHERE mn = :mn")
                        .param("mn", mn)
                        .query(String.class)
                        .list())
                .containsExactly("123456");
        assertThat(book().toString()).doesNotContain("123456", "password");
        assertThat(refused("devices/" + mn + "1", device("2026-06-01", ""))
                        .path("field")
                        .asString())
                .isEqualTo("password");
    }

    @Test
    @DisplayName("停产、标记、装电表的设施、因子、工况各有登记，排放口页面看得到")
    void keepsAllThatStandsAtAnOutlet() {
        var id = UUID.randomUUID().toString();
        var stop = "{\"from\":\"2026-11-01T08:00:00\",\"outlet\":\"" + outlet
                + "\",\"kind\":\"ordered-limit\",\"basis\":\"重污染天气应急\",\"allowedShare\":0.5%s}";
        done("stops/" + id, stop.formatted(""));
        done("stops/" + id, stop.formatted(",\"until\":\"2026-11-03T08:00:00\""));
        done(
                "marks/" + id,
                "{\"from\":\"2026-11-05T08:00:00\",\"mn\":\"" + mn
                        + "\",\"state\":\"maintenance\",\"markedAt\":\"2026-11-05T07:30:00\",\"markedBy\":\"企业环保员\"}");
        done(
                "equipment/" + outlet + "-1",
                "{\"from\":\"2026-01-01\",\"outlet\":\"" + outlet
                        + "\",\"name\":\"引风机\",\"purpose\":\"treatment\",\"mn\":\"" + mn
                        + "\",\"factor\":\"d10002\",\"ratedKilowatts\":75}");
        done(
                "outlets/" + outlet + "/factors/a21026",
                "{\"name\":\"二氧化硫\",\"unit\":\"mg/m3\",\"isPollutant\":true,\"range\":500,\"detectionLimit\":1}");
        done("outlets/" + outlet + "/profile", "{\"plant\":\"coal-boiler\",\"isBatch\":false,\"referenceOxygen\":9}");
        assertThat(of("stops", "from", "until", "allowedShare"))
                .containsExactly("2026-11-01T08:00:00 2026-11-03T08:00:00 0.5");
        assertThat(of("marks", "mn", "markedAt")).containsExactly(mn + " 2026-11-05T07:30:00");
        assertThat(of("equipment", "name", "ratedKilowatts")).containsExactly("引风机 75");
        assertThat(of("factors", "factor", "range", "isPollutant")).containsExactly("a21026 500 true");
        assertThat(of("profiles", "plant", "referenceOxygen")).containsExactly("coal-boiler 9");
        var whole = province.get("/api/monitoring/outlets/" + outlet + "?day=2026-11-06")
                .json();
        for (var part : List.of("stops", "marks", "equipment", "devices")) {
            assertThat(whole.path(part)).as(part).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mg/m3 | mg/L | unit
                    100 | -1 | atMost
                    100 | "一百" | atMost
                    2026-01-01 | 2026-02-30 | from
                    2026-01-01 | 0026-01-01 | from
                    排污许可证 | '' | basis
                    """)
    @DisplayName("限值哪一栏不对就指出哪一栏，什么也不写")
    void saysWhichFieldOfALimitIsWrong(String right, String wrong, String field) {
        var answer = refused(limit, WISH.formatted("2026-01-01", "100", "").replace(right, wrong));
        assertThat(answer.path("field").asString()).isEqualTo(field);
        assertThat(of("limits", "from")).isEmpty();
    }

    @Test
    @DisplayName("几栏不对就一次都指出来")
    void saysAllFieldsThatAreWrong() {
        var answer = refused(
                "devices/" + mn, device("2026-13-01", "\"password\":\"1;2\",").replace("10,", "0,"));
        assertThat(answer.path("fields")
                        .valueStream()
                        .map(each -> each.path("field").asString()))
                .containsExactly("intervalMinutes", "from", "password");
        assertThat(refused("outlets/" + outlet + "/limits/zz99/hour", WISH.formatted("2026-01-01", "1", ""))
                        .path("field")
                        .asString())
                .isEqualTo("factor");
        assertThat(refused(
                                "equipment/" + outlet + "-2",
                                "{\"from\":\"2026-01-01\",\"outlet\":\"" + outlet
                                        + "\",\"name\":\"炉\",\"purpose\":\"production\",\"mn\":\"NOWHERE\",\"factor\":\"d10001\","
                                        + "\"ratedKilowatts\":75}")
                        .path("field")
                        .asString())
                .isEqualTo("mn");
    }

    @Test
    @DisplayName("别处的停产不能借编号改到自己的排放口；其他角色不能登记")
    void keepsToTheOutletAndToSupervisors() {
        var id = UUID.randomUUID().toString();
        var json = "{\"from\":\"2026-11-01T08:00:00\",\"outlet\":\"" + outlet
                + "\",\"kind\":\"declared-stop\",\"basis\":\"检修\"}";
        done("stops/" + id, json);
        var other = outlet + "-b";
        done(
                "outlets/" + other,
                "{\"from\":\"2026-01-01\",\"firm\":\"" + firm + "\",\"name\":\"2号\",\"medium\":\"gas\"}");
        assertThat(refused("stops/" + id, json.replace(outlet, other))
                        .path("field")
                        .asString())
                .isEqualTo("id");
        for (var role : List.of("case-officer", "team-lead", "agency-head", "system-administrator")) {
            var browser = Browser.of(address, role);
            assertThat(browser.put(REGISTER + limit, WISH.formatted("2026-01-01", "1", ""))
                            .status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(browser.put(REGISTER + "stops/" + id, json).status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(Browser.of(address, "audit-administrator")
                        .get("/api/audit?limit=500")
                        .body())
                .contains("put-stop", id);
    }
}
