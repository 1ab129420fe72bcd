package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import xiezhi.server.account.TestAccounts;
import xiezhi.server.organisation.OfficerChanges;

/** A leader hands over one case, or all cases of an officer who leaves. */
@ExtendWith(RunningServer.class)
class HandOverTest {
    private static final String COUNTY = TestAccounts.CITY + "-county";

    private final RunningServer.Address address;
    private final ApplicationContext context;
    private final Browser busy;
    private final Browser lead;

    HandOverTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.context = context;
        this.busy = Browser.of(address, "busy");
        this.lead = Browser.of(address, "team-lead");
    }

    /** The officer whose name the account {@code busy} writes first lines under. */
    private String officer() {
        return officer("测试busy", LocalDate.of(2099, 12, 31));
    }

    private String officer(String person, LocalDate certifiedUntil) {
        var since = LocalDate.of(2020, 1, 1);
        var wanted = new OfficerChanges.Wanted(
                person,
                TestAccounts.CITY,
                Optional.of("TEST-" + UUID.randomUUID().toString().substring(0, 8)),
                Optional.of(since),
                Optional.of(certifiedUntil),
                Optional.empty(),
                Optional.of(since));
        return context.getBean(OfficerChanges.class).begin(wanted, since);
    }

    private String made() {
        var name = "handover-" + UUID.randomUUID();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var answer = busy.post(
                "/api/cases/" + name + "/entries",
                "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":0,\"events\":[{\"happenedOn\":\"" + today
                        + "\",\"event\":{\"type\":\"lead-received\",\"source\":\"举报\",\"content\":\"夜间排放\"}}]}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return name;
    }

    private static String unit(Browser by, String name) {
        return by.get("/api/cases/" + name + "/unit").json().path("unit").asString();
    }

    private static String wish(String officer, String unit) {
        return "{\"officer\":\"" + officer + "\",\"unit\":\"" + unit + "\"}";
    }

    @Test
    void tellsWhichUnitHandlesACase() {
        var name = made();
        var handling = lead.get("/api/cases/" + name + "/unit").json();
        assertThat(handling.path("unit").asString()).isEqualTo(TestAccounts.CITY);
        assertThat(handling.path("name").asString()).isEqualTo("江州市生态环境局");
        assertThat(Browser.of(address, "elsewhere-officer")
                        .get("/api/cases/" + name + "/unit")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void handsAllCasesOfAnOfficerOverAtOnce() {
        var names = List.of(made(), made());
        var officer = officer();
        var cases = lead.get("/api/handovers?officer=" + officer).json();
        assertThat(cases.path("person").asString()).isEqualTo("测试busy");
        assertThat(cases.path("cases")
                        .valueStream()
                        .map(line -> line.path("case").asString()))
                .containsAll(names);
        var moved = lead.post("/api/handovers", wish(officer, COUNTY));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().path("cases").asInt())
                .isEqualTo(cases.path("cases").size());
        assertThat(names).allSatisfy(name -> assertThat(unit(lead, name)).isEqualTo(COUNTY));
        assertThat(Browser.of(address, "county-officer")
                        .get("/api/cases/" + names.getFirst())
                        .status())
                .isEqualTo(200);
        assertThat(lead.post("/api/handovers", wish(officer, COUNTY))
                        .json()
                        .path("cases")
                        .asInt())
                .as("nothing is handed over twice")
                .isZero();
        assertThat(Browser.of(address, "audit-administrator")
                        .get("/api/audit?limit=500")
                        .body())
                .contains(names.getFirst() + " " + COUNTY);
    }

    private static String handOver(String event) {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":1,\"events\":[{\"happenedOn\":\"" + today
                + "\",\"event\":" + event + "}]}";
    }

    private static String listedHandler(Browser by, String name) {
        return by.get("/api/cases?limit=500")
                .json()
                .path("cases")
                .valueStream()
                .filter(line -> line.path("case").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("handler")
                .asString();
    }

    @Test
    void aLeaderHandsOneCaseToAnotherPersonOnRecord() {
        var name = made();
        var path = "/api/cases/" + name + "/entries";
        var event = "{\"type\":\"case-handed-over\",\"officer\":\"李接办\",\"reason\":\"轮岗\"}";
        var refused = busy.post(path, handOver(event));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("OVERSIGHT-014");
        var nobody = lead.post(path, handOver("{\"type\":\"case-handed-over\",\"reason\":\"轮岗\"}"));
        assertThat(nobody.body()).contains("OVERSIGHT-015");
        var stranger = lead.post(path, handOver(event));
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.json().path("code").asString()).isEqualTo("OFFICER-014");
        officer("李接办", LocalDate.of(2024, 12, 31));
        assertThat(lead.post(path, handOver(event)).body())
                .as("certificate over")
                .contains("OFFICER-014");
        officer("李接办", LocalDate.of(2099, 12, 31));
        var done = lead.post(path, handOver(event));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(lead.get("/api/cases/" + name).body()).contains("case-handed-over", "李接办");
        assertThat(listedHandler(lead, name)).isEqualTo("李接办");
        assertThat(lead.get("/api/desk")
                        .json()
                        .path("groups")
                        .valueStream()
                        .flatMap(group -> group.path("items").valueStream())
                        .filter(item -> item.path("case").asString().equals(name))
                        .map(item -> item.path("handler").asString()))
                .isNotEmpty()
                .containsOnly("李接办");
    }

    @Test
    void isForLeadersWithinTheirScope() {
        var officer = officer();
        for (var role : List.of("case-officer", "supervisor", "system-administrator")) {
            var other = Browser.of(address, role);
            assertThat(other.get("/api/handovers?officer=" + officer).status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(other.post("/api/handovers", wish(officer, COUNTY)).status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(lead.post("/api/handovers", wish(officer, TestAccounts.ELSEWHERE))
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("SCOPE-001");
        assertThat(lead.post("/api/handovers", wish("nobody", COUNTY)).status()).isEqualTo(404);
        assertThat(lead.post("/api/handovers", "{}").status()).isEqualTo(404);
    }
}
