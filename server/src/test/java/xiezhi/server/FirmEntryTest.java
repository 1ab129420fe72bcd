package xiezhi.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import xiezhi.core.value.CreditCode;
import xiezhi.server.account.TestAccounts;

@ExtendWith(RunningServer.class)
@DisplayName("录入企业")
class FirmEntryTest {
    private static final String HEADER = "企业名称,统一社会信用代码,法定代表人,住所,行业,所在地单位,许可证编号,管理类别,有效期起,有效期至";
    private static final String PLACE = "别州市生态环境局";

    private final RunningServer.Address address;
    private final Browser province;

    FirmEntryTest(RunningServer.Address address) {
        this.address = address;
        this.province = Browser.of(address, "province-supervisor");
    }

    /** A code that no firm has yet, with right check characters. */
    private static String code() {
        var organisation = "MA%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        var first17 = "91430100" + organisation + CreditCode.organisationCheckCharacter(organisation);
        return first17 + CreditCode.checkCharacter(first17);
    }

    private static String typed(String code, String unit, String until) {
        return "{\"name\":\"别州市新录化工有限公司\",\"creditCode\":\"" + code
                + "\",\"head\":\"李测试\",\"address\":\"别州市某路2号\",\"trade\":\"化工\",\"unit\":\"" + unit
                + "\",\"permitNumber\":\"" + code + "001P\",\"permitType\":\"full\",\"permitFrom\":\"2024-01-01\","
                + "\"permitUntil\":\"" + until + "\"}";
    }

    private static String row(String code, String place) {
        return String.join(
                ",", "别州市名单纸业有限公司", code, "李测试", "某路3号", "造纸", place, code + "001P", "重点管理", "2024/1/1", "2028-12-31");
    }

    private int status(String id) {
        return province.get("/api/firms/" + id).status();
    }

    private Browser.Answer list(String text, Charset charset) {
        return province.upload("/api/firms/list", "企业.csv", text.getBytes(charset));
    }

    @Test
    @DisplayName("监督人员录入的企业在名录中，审计日志有一行")
    void addsAFirm() {
        var code = code();
        var added = province.post("/api/firms", typed(code, TestAccounts.ELSEWHERE, "2028-12-31"));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(Contract.read().problems("post", "/api/firms", 201, "application/json", added.body()))
                .isEmpty();
        var firm = province.get("/api/firms/" + code).json();
        assertThat(firm.path("permit").path("until").asString()).isEqualTo("2028-12-31");
        assertThat(firm.path("unitName").asString()).isEqualTo(PLACE);
        assertThat(Browser.of(address, "audit-administrator")
                        .get("/api/audit?limit=500")
                        .body())
                .contains("add-firm", code);
        var again = province.post("/api/firms", typed(code, TestAccounts.ELSEWHERE, "2028-12-31"));
        assertThat(again.json().path("code").asString()).isEqualTo("FIRM-002");
    }

    @Test
    @DisplayName("信用代码校验位不对、日期颠倒、范围以外的单位都不收，指出哪一栏")
    void saysWhichFieldIsWrong() {
        var code = code();
        var wrong = code.substring(0, 17) + (code.endsWith("1") ? "2" : "1");
        var flawed = province.post("/api/firms", typed(wrong, TestAccounts.ELSEWHERE, "2028-12-31"));
        assertThat(flawed.status()).isEqualTo(422);
        assertThat(flawed.json().path("field").asString()).isEqualTo("creditCode");
        assertThat(flawed.json().path("message").asString()).contains("第18位校验码应为");
        var backwards = province.post("/api/firms", typed(code, TestAccounts.ELSEWHERE, "2023-12-31"));
        assertThat(backwards.json().path("field").asString()).isEqualTo("permitUntil");
        var outside =
                Browser.of(address, "supervisor").post("/api/firms", typed(code, TestAccounts.ELSEWHERE, "2028-12-31"));
        assertThat(outside.json().path("field").asString()).isEqualTo("unit");
        assertThat(province.post("/api/firms", "{}").json().path("field").asString())
                .isEqualTo("name");
        assertThat(status(code)).isEqualTo(404);
    }

    @Test
    @DisplayName("UTF-8 和 GB18030 的名单都收")
    void takesListsInBothEncodings() {
        for (var charset : List.of(UTF_8, Charset.forName("GB18030"))) {
            var codes = List.of(code(), code());
            var text = String.join("\r\n", HEADER, row(codes.getFirst(), PLACE), row(codes.getLast(), PLACE));
            var taken = list(text, charset);
            assertThat(taken.status()).as(taken.body()).isEqualTo(200);
            assertThat(Contract.read().problems("post", "/api/firms/list", 200, "application/json", taken.body()))
                    .isEmpty();
            assertThat(taken.json().path("added").asInt()).as(taken.body()).isEqualTo(2);
            assertThat(province.get("/api/firms/" + codes.getFirst()).body()).contains("别州市名单纸业有限公司", "2024-01-01");
        }
    }

    @Test
    @DisplayName("名单有一处不对就一家也不收，逐行指出列和办法")
    void takesAllOrNothing() {
        var good = code();
        var text =
                String.join("\n", HEADER, row(good, PLACE), row(code(), "没有这个局"), row(good, PLACE), row("123", PLACE));
        var taken = list(text, UTF_8);
        assertThat(taken.json().path("added").asInt()).isZero();
        assertThat(taken.json()
                        .path("problems")
                        .valueStream()
                        .map(each -> each.path("row").asInt() + " "
                                + each.path("column").asString()))
                .containsExactly("3 所在地单位", "4 统一社会信用代码", "5 统一社会信用代码");
        assertThat(status(good)).isEqualTo(404);
        var headless = list(HEADER.replace("住所", "地址") + "\n" + row(good, PLACE), UTF_8);
        assertThat(headless.json().path("code").asString()).isEqualTo("FIRM-011");
        assertThat(headless.json().path("message").asString()).contains("住所");
    }

    @Test
    @DisplayName("只有监督人员能录入")
    void isForSupervisors() {
        for (var role : List.of("case-officer", "team-lead", "system-administrator", "disclosure-clerk")) {
            var other = Browser.of(address, role);
            assertThat(other.post("/api/firms", typed(code(), TestAccounts.CITY, "2028-12-31"))
                            .status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(other.upload("/api/firms/list", "企业.csv", HEADER.getBytes(UTF_8))
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
    }
}
