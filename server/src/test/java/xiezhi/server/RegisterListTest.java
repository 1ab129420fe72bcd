package xiezhi.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;

@ExtendWith(RunningServer.class)
@DisplayName("导入排放口、设备和限值的名单")
class RegisterListTest {
    private static final String LIST = "/api/monitoring/register/list";
    private static final String OUTLETS = "排放口编号,统一社会信用代码,排放口名称,类别,开始日期,结束日期";
    private static final String LIMITS = "排放口编号,因子编码,取值时间,限值,单位,依据,开始日期";

    private final RunningServer.Address address;
    private final Browser province;
    private final String firm;
    private final String id = "L-" + UUID.randomUUID();

    RegisterListTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.province = Browser.of(address, "province-supervisor");
        this.firm = RegisteredFirm.add(context);
    }

    private Browser.Answer list(String text, Charset charset) {
        var answer = province.upload(LIST, "排放口.csv", text.getBytes(charset));
        if (answer.status() == 200) {
            assertThat(Contract.read().problems("post", LIST, 200, "application/json", answer.body()))
                    .isEmpty();
        }
        return answer;
    }

    private int status(String outlet) {
        return province.get("/api/monitoring/register/outlets/" + outlet).status();
    }

    @Test
    @DisplayName("UTF-8 和 GB18030 的名单都收；限值写因子名称、旧编码也认得")
    void takesListsInBothEncodings() {
        for (var charset : List.of(UTF_8, Charset.forName("GB18030"))) {
            var outlet = id + charset.name();
            var taken = list(OUTLETS + "\n" + outlet + "," + firm + ",总排口,废水,2026/1/1,", charset);
            assertThat(taken.json().path("added").asInt()).as(taken.body()).isEqualTo(1);
            var limits = list(
                    LIMITS + "\n" + outlet + ",化学需氧量,日均值,50,mg/L,排污许可证,2026-01-01\n" + outlet
                            + ",060,小时,8,mg/L,排污许可证,2026-01-01",
                    charset);
            assertThat(limits.json().path("added").asInt()).as(limits.body()).isEqualTo(2);
            assertThat(province.get("/api/monitoring/outlets/" + outlet).body()).contains("w01018", "w21003", "总排口");
        }
    }

    @Test
    @DisplayName("有一处不对就一行也不收，指出行、列和办法")
    void takesAllOrNothing() {
        var taken = list(
                String.join(
                        "\n",
                        OUTLETS,
                        id + "," + firm + ",总排口,废水,2026-01-01,",
                        id + "b," + firm + ",总排口,噪声,2026-01-01,2025-01-01",
                        id + "c,91430100MA00000000,总排口,废气,2026-01-01,"),
                UTF_8);
        assertThat(taken.json().path("added").asInt()).isZero();
        assertThat(taken.json()
                        .path("problems")
                        .valueStream()
                        .map(each -> each.path("row").asInt() + " "
                                + each.path("column").asString()))
                .containsExactly("3 类别", "3 结束日期", "4 统一社会信用代码");
        assertThat(status(id)).isEqualTo(404);
        var headless = list(OUTLETS.replace("类别", "介质") + "\n" + id + "," + firm + ",总排口,废水,2026-01-01,", UTF_8);
        assertThat(headless.json().path("code").asString()).isEqualTo("MONITOR-REGISTER-011");
        assertThat(headless.json().path("message").asString()).contains("统一社会信用代码", "因子编码");
    }

    @Test
    @DisplayName("只有监督人员能导入")
    void isForSupervisors() {
        for (var role : List.of("case-officer", "team-lead", "agency-head", "file-reviewer")) {
            assertThat(Browser.of(address, role)
                            .upload(LIST, "排放口.csv", OUTLETS.getBytes(UTF_8))
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
    }
}
