package xiezhi.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import xiezhi.server.account.TestAccounts;
import xiezhi.server.firm.Firm;
import xiezhi.server.firm.FirmStore;

@ExtendWith(RunningServer.class)
@DisplayName("企业名录")
class FirmTest {
    private static final LocalDate FAR = LocalDate.of(2099, 12, 31);

    private final RunningServer.Address address;
    private final Browser officer;

    FirmTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.officer = Browser.of(address, "case-officer");
        var firms = context.getBean(FirmStore.class);
        if (Browser.of(address, "province-supervisor").get("/api/firms/t-1").status() == 404) {
            firms.add(
                    List.of(
                            firm("t-1", TestAccounts.CITY, "江州恒达印染有限公司", "91440000MA00000001", FAR),
                            firm(
                                    "t-2",
                                    TestAccounts.CITY + "-county",
                                    "江州鑫源电镀有限公司",
                                    "91440000MA00000002",
                                    LocalDate.of(2020, 1, 1)),
                            firm("t-3", TestAccounts.ELSEWHERE, "别州金鼎纸业有限公司", "91440000MA00000003", FAR)),
                    Map.of("t-1", List.of(new Firm.Limit("DW001", "废水总排放口", "water", "化学需氧量", "80", "mg/L"))));
        }
    }

    private static Firm firm(String id, String unit, String name, String code, LocalDate until) {
        return new Firm(
                id,
                unit,
                name,
                code,
                "王大勇",
                "某路1号",
                "纺织印染",
                new Firm.Permit(code + "001P", "full", LocalDate.of(2015, 1, 1), until));
    }

    private static List<String> ids(Browser browser, String query) {
        return browser.get("/api/firms" + query)
                .json()
                .path("firms")
                .valueStream()
                .map(each -> each.path("id").asString())
                .filter(id -> id.startsWith("t-"))
                .toList();
    }

    @Test
    @DisplayName("只看得到本单位及下级单位范围内的企业")
    void showsFirmsOfTheScope() {
        assertThat(ids(officer, "")).containsExactly("t-1", "t-2");
        assertThat(ids(Browser.of(address, "county-officer"), "")).containsExactly("t-2");
        assertThat(ids(Browser.of(address, "elsewhere-officer"), "")).containsExactly("t-3");
        assertThat(ids(Browser.of(address, "province-supervisor"), "")).containsExactly("t-1", "t-2", "t-3");
        assertThat(officer.get("/api/firms/t-3").status()).isEqualTo(404);
        assertThat(Browser.of(address, "system-administrator").get("/api/firms").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("按名称、信用代码、有效期查找，逐页取完")
    void findsFirms() {
        assertThat(ids(officer, "?words=" + URLEncoder.encode("电镀", UTF_8))).containsExactly("t-2");
        assertThat(ids(officer, "?words=MA00000001")).containsExactly("t-1");
        assertThat(ids(officer, "?validity=ended")).containsExactly("t-2");
        assertThat(ids(officer, "?validity=valid")).containsExactly("t-1");
        var first = officer.get("/api/firms?limit=1").json();
        assertThat(first.path("total").asInt()).isEqualTo(2);
        assertThat(ids(officer, "?limit=1&after=" + first.path("next").asString()))
                .containsExactly("t-2");
        assertThat(officer.get("/api/firms?validity=soon").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("企业页有排放口限值，有关于它的线索；线索也指向企业")
    void tellsAFirmWithItsLimitsAndLeads() {
        var writer = Writer.inNewCase(officer);
        assertThat(officer.get(writer.path() + "/firm").json().path("firm").isMissingNode())
                .isTrue();
        var entry = "{\"id\":\"" + UUID.randomUUID()
                + "\",\"after\":0,\"events\":[{\"happenedOn\":\"2026-09-16\",\"event\":{\"type\":\"lead-received\","
                + "\"source\":\"信访举报\",\"content\":\"反映江州恒达印染有限公司排黑水\"}}]}";
        assertThat(officer.post(writer.path() + "/entries", entry).status()).isEqualTo(200);
        var firm = officer.get("/api/firms/t-1").json();
        assertThat(firm.path("limits").get(0).path("limit").asString()).isEqualTo("80");
        assertThat(firm.path("validity").asString()).isEqualTo("valid");
        assertThat(firm.path("about").valueStream()).anySatisfy(each -> {
            assertThat(each.path("case").asString()).isEqualTo(writer.name());
            assertThat(each.path("isLead").asBoolean()).isTrue();
            assertThat(each.path("cause").asString()).contains("排黑水");
        });
        assertThat(officer.get(writer.path() + "/firm")
                        .json()
                        .path("firm")
                        .path("id")
                        .asString())
                .isEqualTo("t-1");
    }
}
