package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A leader lets one step be taken in spite of one refusal or one fatal finding. */
@ExtendWith(RunningServer.class)
class OverrideTest {
    private static final String HEAD = "测试agency-head";
    private static final String LEAD = "{\"type\":\"lead-received\",\"source\":\"信访\",\"content\":\"夜间排放废水\"}";

    /** A notice that does not say how much. */
    private static final String NOTICE = """
            衡岭市生态环境局
            行政处罚事先告知书
            衡环罚告〔2026〕901号
            衡岭晟桦家具有限公司：
            我局于2026年8月26日调查，发现你单位喷漆未在密闭空间进行。
            上述行为违反了《中华人民共和国生态环境法典》第二百一十四条的规定。
            依据《中华人民共和国生态环境法典》第一千一百二十条的规定，我局拟对你单位处以罚款。
            你单位有权自收到本告知书之日起五个工作日内陈述和申辩。
            2026年9月7日
            """;

    private final RunningServer.Address address;
    private final Browser officer;
    private final Browser head;
    private Writer writer;

    OverrideTest(RunningServer.Address address) {
        this.address = address;
        this.officer = Browser.of(address, "case-officer");
        this.head = Browser.of(address, "agency-head");
        this.writer = Writer.inNewCase(officer);
    }

    /** A filed case, in which a lead of the same case can not be recorded any more: LEAD-001, which a leader may override. */
    @BeforeEach
    void file() {
        writer = Writer.inNewCase(officer);
        for (var paper : InventedPapers.ordinary()) {
            if (List.of("inspection-record", "filing-form").contains(paper.template())) {
                assertThat(writer.write(paper.template(), InventedPapers.ofCase(), paper.typed())
                                .status())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void opensOneStepOnce() {
        assertThat(codes(add(officer, LEAD))).containsExactly("LEAD-001");
        var signed = add(head, override("LEAD-001", "举报信在立案后才转到", HEAD));
        assertThat(signed.status()).as(signed.body()).isEqualTo(200);
        var entry = signed.json().path("entries").valueStream().toList().getLast();
        assertThat(entry.path("by").asString()).isEqualTo(HEAD);
        assertThat(entry.path("event").path("reason").asString()).isEqualTo("举报信在立案后才转到");
        assertThat(overrides(signed.json())).containsExactly("LEAD-001 立案以后收到的线索不再登记为本案线索 " + HEAD + " false");

        var again = add(head, override("LEAD-001", "再放行一次", HEAD));
        assertThat(codes(again)).containsExactly("OVERSIGHT-013");

        var lead = add(officer, LEAD);
        assertThat(lead.status()).as(lead.body()).isEqualTo(200);
        assertThat(overrides(lead.json())).containsExactly("LEAD-001 立案以后收到的线索不再登记为本案线索 " + HEAD + " true");
        assertThat(codes(add(officer, LEAD))).containsExactly("LEAD-001");
    }

    @Test
    void isForTheHeadOfTheAgencyWhoSignsHimself() {
        var before = writer.sequence();
        for (var role : List.of("case-officer", "team-lead", "legal-reviewer", "deliberation-member")) {
            assertThat(codes(add(Browser.of(address, role), override("LEAD-001", "理由", "测试" + role))))
                    .as(role)
                    .contains("OVERSIGHT-005");
        }
        for (var role : List.of("supervisor", "file-reviewer", "system-administrator")) {
            assertThat(add(Browser.of(address, role), override("LEAD-001", "理由", "测试" + role))
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(codes(add(head, override("LEAD-001", "代签", "测试team-lead")))).containsExactly("OVERSIGHT-012");
        assertThat(codes(add(head, "{\"type\":\"finding-overridden\",\"finding\":\"LEAD-001\"}")))
                .contains("OVERSIGHT-006");
        assertThat(codes(add(head, override("FILING-003", "不得放行的", HEAD)))).containsExactly("OVERSIGHT-013");
        assertThat(writer.sequence()).isEqualTo(before);
    }

    @Test
    void letsADecisionPassOneFatalFinding() {
        var notice = writer.hand("告知书.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
        assertThat(notice.status()).as(notice.body()).isEqualTo(200);
        var fatal = writer.view()
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("outcome").asString().equals("fail")
                        && finding.path("severity").asString().equals("fatal"))
                .map(finding -> finding.path("rule").asString())
                .distinct()
                .toList();
        assertThat(fatal).isNotEmpty();
        assertThat(closed(writer.view())).contains(fatal.size() + " blocking finding(s) are open");
        var signed = add(head, override(fatal.getFirst(), "当事人已经另行确认", HEAD));
        assertThat(signed.status()).as(signed.body()).isEqualTo(200);
        assertThat(signed.json()
                        .path("findings")
                        .valueStream()
                        .map(finding -> finding.path("rule").asString()))
                .as("it stays a finding")
                .contains(fatal.getFirst());
        assertThat(closed(signed.json())).doesNotContain(fatal.size() + " blocking finding(s) are open");
        assertThat(codes(add(head, override(fatal.getFirst(), "再次", HEAD)))).containsExactly("OVERSIGHT-013");
    }

    private static String override(String finding, String reason, String signedBy) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("type", "finding-overridden")
                .put("finding", finding)
                .put("reason", reason)
                .put("signedBy", signedBy)
                .toString();
    }

    private Browser.Answer add(Browser browser, String event) {
        return browser.post(
                writer.path() + "/entries",
                "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":" + writer.sequence()
                        + ",\"events\":[{\"happenedOn\":\"2026-09-16\",\"event\":" + event + "}]}");
    }

    private static List<String> codes(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.json()
                .path("refusals")
                .valueStream()
                .map(refusal -> refusal.path("code").asString())
                .toList();
    }

    private static List<String> overrides(JsonNode view) {
        return view.path("overrides")
                .valueStream()
                .map(one ->
                        one.path("finding").asString() + " " + one.path("title").asString() + " "
                                + one.path("signedBy").asString() + " "
                                + one.path("isUsed").asBoolean())
                .toList();
    }

    /** Why the decision is closed, in English. */
    private static List<String> closed(JsonNode view) {
        return view.path("next")
                .valueStream()
                .filter(step -> step.path("event").asString().equals("penalty-decided"))
                .flatMap(step -> step.path("refusals").valueStream())
                .map(refusal -> refusal.path("english").asString())
                .toList();
    }
}
