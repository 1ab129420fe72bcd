package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.server.account.TestAccounts;

@ExtendWith(RunningServer.class)
class OrganisationTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final RunningServer.Address address;
    private final JdbcClient jdbc;
    private final Browser system;

    OrganisationTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.jdbc = context.getBean(JdbcClient.class);
        this.system = Browser.of(address, "system-administrator");
    }

    private static ObjectNode unit(String name, String level, String parent) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("name", name)
                .put("level", level)
                .put("parent", parent)
                .put("mark", "测环");
    }

    private static ObjectNode officer(String person, String unit, String certificate) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("person", person)
                .put("unit", unit)
                .put("certificate", certificate);
    }

    private String added(String path, ObjectNode wanted) {
        var answer = system.post(path, wanted.toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private JsonNode one(JsonNode list, String id) {
        return list.valueStream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String fresh(String word) {
        return word + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    }

    @Test
    void tellsWhatAUnitWasCalledOnADay() {
        var before = fresh("旧分局");
        var after = fresh("新分局");
        var id = added("/api/units", unit(before, "county", TestAccounts.CITY).put("from", "2024-01-01"));
        var changed = system.put(
                "/api/units/" + id,
                unit(after, "county", TestAccounts.CITY)
                        .put("from", "2026-03-01")
                        .toString());
        assertThat(changed.status()).as(changed.body()).isEqualTo(204);

        assertThat(one(system.get("/api/units?on=2026-02-28").json().path("units"), id)
                        .path("name")
                        .asString())
                .isEqualTo(before);
        assertThat(one(system.get("/api/units?on=2026-03-01").json().path("units"), id)
                        .path("name")
                        .asString())
                .isEqualTo(after);
        assertThat(system.get("/api/units?on=2023-12-31").body()).doesNotContain(id);
        var versions = system.get("/api/units/" + id).json();
        assertThat(versions).hasSize(2);
        assertThat(versions.get(1).path("until").asString()).isEqualTo("2026-03-01");
        assertThat(versions.get(0).has("until")).isFalse();
    }

    @Test
    void abolishesAUnitOnlyWhenNothingIsLeftInIt() {
        var id = added("/api/units", unit(fresh("撤并局"), "city", TestAccounts.PROVINCE));
        var below = added("/api/units", unit(fresh("撤并分局"), "county", id));
        var end = "{\"on\":\"" + today + "\"}";
        var refused = system.post("/api/units/" + id + "/end", end);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("message").asString()).contains("下级单位");
        assertThat(system.post("/api/units/" + below + "/end", end).status()).isEqualTo(204);
        assertThat(system.post("/api/units/" + id + "/end", end).status()).isEqualTo(204);
        assertThat(system.get("/api/units").body()).doesNotContain(id);
        assertThat(system.get("/api/units/" + id).json()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', city, test-province, UNIT-001",
        "某局, village, test-province, UNIT-002",
        "江州市生态环境局, city, test-province, UNIT-003",
        "某局, province, test-province, UNIT-004",
        "某局, county, nowhere, UNIT-004"
    })
    void saysInOneLineWhatIsWrongWithAUnit(String name, String level, String parent, String code) {
        var refused = system.post("/api/units", unit(name, level, parent).toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asString()).isEqualTo(code);
        assertThat(refused.json().path("message").asString()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void keepsWhatAnOfficerWasAndHeld() {
        var wanted = officer("沈一", TestAccounts.CITY, fresh("C"))
                .put("from", "2024-01-01")
                .put("certificateUntil", "2025-12-31");
        wanted.putArray("qualifications").add("reviewer-before-2018");
        var id = added("/api/officers", wanted);
        wanted.put("from", "2026-01-01").put("certificateUntil", "2099-12-31");
        wanted.putArray("qualifications").add("legal-profession");
        assertThat(system.put("/api/officers/" + id, wanted.toString()).status())
                .isEqualTo(204);

        var list = "/api/officers?unit=" + TestAccounts.PROVINCE;
        var then = one(system.get(list + "&on=2025-12-31").json(), id);
        assertThat(then.path("light").asString()).isEqualTo("near");
        assertThat(then.path("qualifications").get(0).asString()).isEqualTo("reviewer-before-2018");
        var now = one(system.get(list).json(), id);
        assertThat(now.path("light").asString()).isEqualTo("good");
        assertThat(now.path("qualifications").get(0).asString()).isEqualTo("legal-profession");
        var history = system.get("/api/officers/" + id).json();
        assertThat(history.path("versions")).hasSize(2);
        assertThat(history.path("qualifications")).hasSize(2);
        assertThat(system.get("/api/officers?unit=" + TestAccounts.ELSEWHERE).body())
                .doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource({
        "'', test-city, X1, OFFICER-001",
        "<script>, test-city, X1, OFFICER-001",
        "沈二, nowhere, X1, OFFICER-002",
        "沈二, test-city, 证字1号, OFFICER-003",
        "沈二, test-city, TEST-0001, OFFICER-004"
    })
    void saysInOneLineWhatIsWrongWithAnOfficer(String person, String unit, String certificate, String code) {
        var refused =
                system.post("/api/officers", officer(person, unit, certificate).toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asString()).isEqualTo(code);
    }

    @Test
    void refusesAQualificationNobodyKnowsAndAChangeBeforeTheLast() {
        var wanted = officer("沈三", TestAccounts.CITY, "");
        wanted.putArray("qualifications").add("law-degree");
        assertThat(system.post("/api/officers", wanted.toString())
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("OFFICER-006");
        wanted.putArray("qualifications");
        var id = added("/api/officers", wanted);
        var early = system.put(
                "/api/officers/" + id, wanted.put("from", "2020-01-01").toString());
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.json().path("message").asString()).contains("不能早于");
    }

    @ParameterizedTest
    @ValueSource(strings = {"security-administrator", "agency-head", "supervisor"})
    void letsOthersReadOnly(String account) {
        var other = Browser.signedIn(address, account, TestAccounts.PASSWORD);
        assertThat(other.get("/api/units").status()).isEqualTo(200);
        assertThat(other.post(
                                "/api/units",
                                unit("越权局", "city", TestAccounts.PROVINCE).toString())
                        .status())
                .isEqualTo(403);
        assertThat(other.post(
                                "/api/officers",
                                officer("越权", TestAccounts.CITY, "").toString())
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM unit",
                "UPDATE unit SET name = 'x'",
                "UPDATE officer SET certificate = 'x'",
                "DELETE FROM qualification",
                "TRUNCATE officer",
                "UPDATE audit_entry SET account = 'x'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry"
            })
    void theDatabaseItselfRefusesToChangeWhatWas(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void takesAListAndTellsEveryBadRow() {
        var known = fresh("K");
        var wanted = officer("沈四", TestAccounts.CITY, known).put("from", "2024-01-01");
        wanted.putArray("qualifications").add("legal-profession");
        var id = added("/api/officers", wanted);
        var list = String.join(
                "\n",
                "姓名,单位,执法证号,起始日,有效期至",
                "沈五,江州市生态环境局," + fresh("N") + ",2024-01-01,2029-01-01",
                "沈四,别州市生态环境局," + known + ",2025-01-01,2030-01-01",
                "沈六,没有这个局," + fresh("N") + ",,",
                "沈七,江州市生态环境局,,,",
                "沈八,江州市生态环境局," + fresh("N") + ",2024-01-01,明年");
        var taken = system.upload("/api/officers/list", "名册.csv", list.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().path("added").asInt()).isEqualTo(1);
        assertThat(taken.json().path("changed").asInt()).isEqualTo(1);
        assertThat(taken.json()
                        .path("problems")
                        .valueStream()
                        .map(wrong -> wrong.path("row").asInt() + " "
                                + wrong.path("message").asString()))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("4 没有名为“没有这个局”的单位"),
                        one -> assertThat(one).startsWith("5 缺少执法证号"),
                        one -> assertThat(one).startsWith("6 有效期至应为"));
        var moved =
                one(system.get("/api/officers?unit=" + TestAccounts.ELSEWHERE).json(), id);
        assertThat(moved.path("qualifications").get(0).asString()).isEqualTo("legal-profession");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoList() {
        var picture = system.upload("/api/officers/list", "x.xlsx", "no list".getBytes(StandardCharsets.UTF_8));
        assertThat(picture.status()).isEqualTo(422);
        assertThat(picture.json().path("message").asString()).isNotBlank();
    }

    @Test
    void answersADayThatIsNoneWithOneLine() {
        var answer = system.get("/api/units?on=yesterday");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asString()).isNotBlank();
    }
}
