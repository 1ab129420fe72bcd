package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import xiezhi.monitoring.series.OutletKind;
import xiezhi.sample.series.InventedSeries;
import xiezhi.sample.series.SeriesFault;
import xiezhi.server.account.TestAccounts;
import xiezhi.server.firm.Firm;
import xiezhi.server.firm.FirmStore;
import xiezhi.server.monitoring.episode.EpisodeFollower;
import xiezhi.server.monitoring.invented.InventedOutlet;
import xiezhi.server.monitoring.invented.InventedPackets;
import xiezhi.store.Database;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.OutletProfiles;
import xiezhi.store.monitoring.RawPackets;

@ExtendWith(RunningServer.class)
@DisplayName("监测预警")
class EpisodeTest {
    private static final int DAYS = 15;
    private static final int FAULT_DAY = 6;
    /** An order to stop is judged by five earlier days at least. */
    private static final int DAYS_OF_BASELINE = 9;

    private final RunningServer.Address address;
    private final Browser officer;
    private final Browser elsewhere;
    private final Database database;
    private final ApplicationContext context;

    EpisodeTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.context = context;
        officer = Browser.of(address, "case-officer");
        elsewhere = Browser.of(address, "elsewhere-officer");
        database = context.getBean(Database.class);
        if (Browser.of(address, "province-supervisor").get("/api/firms/em-1").status() == 404) {
            context.getBean(FirmStore.class).add(List.of(firm()), Map.of());
        }
    }

    private static Firm firm() {
        var code = "91440000MA00000011";
        return new Firm(
                "em-1",
                TestAccounts.CITY,
                "江州蓝天热力有限公司",
                code,
                "王大勇",
                "某路1号",
                "热力",
                new Firm.Permit(code + "001P", "full", LocalDate.of(2015, 1, 1), LocalDate.of(2099, 12, 31)));
    }

    /** The fault of the series begins yesterday at midnight. */
    private static InventedOutlet outlet(String id, SeriesFault fault) {
        var series = InventedSeries.faulty(fault, OutletKind.COAL_BOILER, DAYS, 7);
        var faultDay = LocalDate.now(ServerSetting.ZONE).minusDays(1).atStartOfDay();
        var later = Duration.between(series.faultFrom().orElseThrow(), faultDay);
        return new InventedOutlet(id, "91440000MA00000011", "1号锅炉排放口", "EPISODETEST0000000000" + id, series, later);
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ServerSetting.ZONE);
    }

    @BeforeEach
    void send() throws InterruptedException {
        if (new MonitoringRegister(database)
                .outlet("em-out-1", LocalDate.now(ServerSetting.ZONE))
                .isEmpty()) {
            sendAll();
        }
        Await.until(() -> rows("").size() > 0);
    }

    private void sendAll() {
        var outlet = outlet("em-out-1", SeriesFault.HOUR_EXCEEDED);
        outlet.register(new MonitoringRegister(database), new OutletProfiles(database));
        send(outlet, now().minusDays(FAULT_DAY), now());
    }

    private void send(InventedOutlet outlet, LocalDateTime from, LocalDateTime until) {
        var packets = new InventedPackets(outlet, from, until).all();
        var raw = new RawPackets(database);
        for (int i = 0; i < packets.size(); i += 500) {
            raw.keep(packets.subList(i, Math.min(packets.size(), i + 500)));
        }
    }

    private JsonNode page(Browser browser, String query) {
        var answer = browser.get("/api/monitoring/episodes?outlet=em-out-1" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode rows(String query) {
        return page(officer, query).path("rows");
    }

    @Test
    @DisplayName("收到的数据包成为讲得清的事件")
    void explainsWhatThePacketsSay() {
        var rows = rows("");
        var row = rows.get(0);
        assertThat(row.path("detectors").toString()).contains("D01");
        assertThat(row.path("sentence").asString()).contains("江州蓝天热力有限公司1号锅炉排放口", "小时均值");
        var whole = officer.get("/api/monitoring/episodes/" + row.path("id").asString())
                .json();
        assertThat(whole.path("cards").get(0).path("packets").size()).isPositive();
        assertThat(whole.path("cards").get(0).path("packets").get(0).path("sm3").asString())
                .hasSize(64);
    }

    @Test
    @DisplayName("外单位看不到")
    void showsNothingOutsideTheScope() {
        assertThat(page(elsewhere, "").path("rows").size()).isZero();
        var id = rows("").get(0).path("id").asString();
        assertThat(elsewhere.get("/api/monitoring/episodes/" + id).status()).isEqualTo(404);
        assertThat(elsewhere
                        .post("/api/monitoring/episodes/" + id + "/lead", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("一键转线索：两次是同一个案卷，证据在卷")
    void makesOneLeadDocket() {
        var id = rows("").get(0).path("id").asString();
        var first = officer.post("/api/monitoring/episodes/" + id + "/lead", "{}");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        var docket = first.json().path("case").asString();
        var second = officer.post("/api/monitoring/episodes/" + id + "/lead", "{}");
        assertThat(second.json().path("case").asString()).isEqualTo(docket);
        assertThat(second.json().path("isNew").asBoolean()).isFalse();
        var entries = officer.get("/api/cases/" + docket).json().path("entries");
        assertThat(entries.get(0).path("event").path("type").asString()).isEqualTo("lead-received");
        assertThat(entries.get(0).path("event").path("source").asString()).isEqualTo("自动监测预警");
        assertThat(entries.get(1).path("event").path("type").asString()).isEqualTo("document-saved");
        assertThat(rows("&state=lead").size()).isEqualTo(1);
    }

    @Test
    @DisplayName("排放口的登记、曲线、所属企业和统计，答案都合乎约定")
    void answersAsTheContractSays() {
        var contract = Contract.read();
        var id = rows("").get(0).path("id").asString();
        var from = LocalDate.now(ServerSetting.ZONE).minusDays(3) + "T00:00:00";
        var until = LocalDate.now(ServerSetting.ZONE).plusDays(1) + "T00:00:00";
        var days = "?from=" + from + "&until=" + until;
        var asked = Map.of(
                "/api/monitoring/episodes", "",
                "/api/monitoring/episodes/{id}", "/" + id,
                "/api/monitoring/outlets", "",
                "/api/monitoring/outlets/{id}", "/em-out-1",
                "/api/monitoring/outlets/{id}/series", "/em-out-1/series" + days + "&grain=minute&points=50",
                "/api/monitoring/outlets/{id}/corrections", "/em-out-1/corrections" + days,
                "/api/monitoring/firms/{code}", "/91440000MA00000011",
                "/api/monitoring/statistics", "");
        asked.forEach((path, rest) -> {
            var answer = officer.get(path.replaceAll("/\\{.*", "") + rest);
            assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
            assertThat(contract.problems("get", path, 200, "application/json", answer.body()))
                    .as(path + answer.body())
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("曲线抽稀后仍留住峰值，有当日限值")
    void keepsPeaksOfAThinnedSeries() {
        var day = LocalDate.now(ServerSetting.ZONE).minusDays(1);
        var path = "/api/monitoring/outlets/em-out-1/series?grain=minute&factor=a34013&from=" + day.minusDays(3)
                + "T00:00:00&until=" + day.plusDays(1) + "T00:00:00&points=";
        var whole = officer.get(path + "4000").json().path("factors").get(0);
        var thin = officer.get(path + "40").json().path("factors").get(0);
        assertThat(whole.path("points").size()).isGreaterThan(500);
        assertThat(thin.path("points").size()).isLessThanOrEqualTo(40);
        assertThat(greatest(thin)).isEqualTo(greatest(whole)).isGreaterThan(30);
        assertThat(whole.path("limits").get(0).path("atMost").asDouble()).isEqualTo(30);
        assertThat(whole.path("zh").asString()).isEqualTo("颗粒物");
    }

    private static double greatest(JsonNode factor) {
        return factor.path("points")
                .valueStream()
                .mapToDouble(point -> point.path("converted").asDouble())
                .max()
                .orElse(0);
    }

    @Test
    @DisplayName("判断要写理由，只有办案人员能作")
    void takesVerdicts() {
        var id = rows("").get(0).path("id").asString();
        var path = "/api/monitoring/episodes/" + id + "/verdicts";
        var supervisor = officerOf("province-supervisor");
        var said = "{\"verdict\":\"dismissed\",\"reason\":\"当日校验\"}";
        assertThat(supervisor.post(path, said).status()).isEqualTo(403);
        assertThat(officer.post(path, "{\"verdict\":\"dismissed\",\"reason\":\" \"}")
                        .status())
                .isEqualTo(422);
        assertThat(officer.post(path, "{\"verdict\":\"maybe\",\"reason\":\"不明\"}")
                        .status())
                .isEqualTo(422);
        assertThat(officer.post("/api/monitoring/episodes/0000/verdicts", said).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("久无数据的排放口让出内存，数据一来又接着看；排除后同一原因不再提，新原因重新提出")
    void quietOutletsComeBackAndNewCausesAreAskedAgain() throws InterruptedException {
        var outlet = outlet("em-out-3", SeriesFault.HOUR_EXCEEDED);
        var beforeFault = LocalDate.now(ServerSetting.ZONE).minusDays(1).atStartOfDay();
        var inFault = beforeFault.plusHours(13).plusMinutes(30);
        send(outlet, now().minusDays(DAYS_OF_BASELINE), beforeFault);
        outlet.register(new MonitoringRegister(database), new OutletProfiles(database));
        var follower = context.getBean(EpisodeFollower.class);
        follower.leaveMemoryAfter(Duration.ZERO);
        Await.until(() -> follower.hasLeftMemory("em-out-3"));
        follower.leaveMemoryAfter(EpisodeFollower.QUIET);
        send(outlet, beforeFault, inFault);
        Await.until(() -> exceedance().isPresent());
        assertThat(follower.hasLeftMemory("em-out-3")).isFalse();

        var first = exceedance().orElseThrow();
        var id = first.path("id").asString();
        var said = "{\"verdict\":\"dismissed\",\"reason\":\"当日校验\"}";
        assertThat(officer.post("/api/monitoring/episodes/" + id + "/verdicts", said)
                        .status())
                .isEqualTo(201);
        send(outlet, inFault, now());
        Await.until(() -> episode("em-out-3", id)
                        .path("until")
                        .asString()
                        .compareTo(first.path("until").asString())
                > 0);
        assertThat(episode("em-out-3", id).path("state").asString()).isEqualTo("dismissed");

        // The order to stop comes into the register afterwards: the same hours have another cause now.
        var order =
                "{\"outlet\":\"em-out-3\",\"kind\":\"ordered-stop\",\"from\":\"%s\",\"until\":\"%s\",\"statedAt\":\"%s\",\"basis\":\"责令停产决定书\"}"
                        .formatted(beforeFault.plusHours(8), beforeFault.plusHours(20), beforeFault.plusHours(1));
        assertThat(officerOf("province-supervisor")
                        .put("/api/monitoring/register/stops/em-out-3-order", order)
                        .status())
                .isEqualTo(204);
        Await.until(() -> episode("em-out-3", id).path("causes").toString().contains("\"order\""));
        assertThat(episode("em-out-3", id).path("state").asString()).isIn("open", "watch");
    }

    private Optional<JsonNode> exceedance() {
        return rowsOf("em-out-3")
                .filter(row -> row.path("detectors").toString().contains("D01"))
                .findFirst();
    }

    private JsonNode episode(String outlet, String id) {
        return rowsOf(outlet)
                .filter(row -> row.path("id").asString().equals(id))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private Stream<JsonNode> rowsOf(String outlet) {
        return officer.get("/api/monitoring/episodes?outlet=" + outlet)
                .json()
                .path("rows")
                .valueStream();
    }

    private Browser officerOf(String account) {
        return Browser.of(address, account);
    }

    @Test
    @DisplayName("线索派发、反馈、不予立案都在案卷里，期限跟着走，反馈进入算法的误报统计")
    void leadsAreLookedInto() throws InterruptedException {
        var id = rows("").get(0).path("id").asString();
        var docket = officer.post("/api/monitoring/episodes/" + id + "/lead", "{}")
                .json()
                .path("case")
                .asString();
        var after = officer.get("/api/cases/" + docket).json().path("sequence").asInt();
        var dispatched =
                append(docket, after, "{\"type\":\"lead-dispatched\",\"recipient\":\"临江分局\",\"task\":\"核对治理设施\"}");
        assertThat(dispatched.status()).as(dispatched.body()).isEqualTo(200);
        assertThat(dispatched.json().path("due").toString()).contains("lead/verification");
        var wrong = append(docket, after + 1, "{\"type\":\"lead-answered\",\"result\":\"已处理\",\"findings\":\"无\"}");
        assertThat(wrong.body()).contains("LEAD-003");
        var answered =
                append(docket, after + 1, "{\"type\":\"lead-answered\",\"result\":\"normal\",\"findings\":\"当日校验\"}");
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(answered.json().path("due").toString()).contains("lead/settlement");
        Await.until(() -> officer.get("/api/monitoring/statistics")
                .json()
                .path("detectors")
                .valueStream()
                .anyMatch(each -> each.path("id").asString().equals("D01")
                        && each.path("falseAlarms").asInt() > 0));
        var sources = officer.get("/api/monitoring/statistics")
                .json()
                .path("leadsBySource")
                .toString();
        assertThat(sources).contains("自动监测预警");
    }

    private Browser.Answer append(String docket, int after, String event) {
        var entry = "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":" + after + ",\"events\":[{\"happenedOn\":\""
                + LocalDate.now(ServerSetting.ZONE) + "\",\"event\":" + event + "}]}";
        return officer.post("/api/cases/" + docket + "/entries", entry);
    }
}
