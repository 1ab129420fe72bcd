package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A number whose paper must not go out: void in the register for good, and never given again. */
@ExtendWith(RunningServer.class)
class VoidNumberTest {
    private static final String REASON = "误用旧稿，尚未送出";

    private final RunningServer.Address address;
    private final JdbcClient jdbc;
    private final Browser officer;
    private final Browser lead;

    VoidNumberTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.jdbc = context.getBean(JdbcClient.class);
        this.officer = Browser.of(address, "case-officer");
        this.lead = Browser.of(address, "team-lead");
    }

    /** A case with a correction order that bears a number. */
    private Writer withOrder() {
        var writer = Writer.inNewCase(officer);
        for (var paper : InventedPapers.ordinary()) {
            if (List.of("inspection-record", "filing-form", "correction-order").contains(paper.template())) {
                var written = writer.write(paper.template(), InventedPapers.ofCase(), paper.typed());
                assertThat(written.status()).as(written.body()).isEqualTo(200);
            }
        }
        return writer;
    }

    private JsonNode order(Writer writer) {
        return officer.get(writer.path() + "/papers")
                .json()
                .valueStream()
                .filter(paper -> paper.path("kind").asString().equals("correction-order"))
                .findFirst()
                .orElseThrow();
    }

    private static String wish(UUID id, int after, String reason) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("id", id.toString())
                .put("after", after)
                .put("reason", reason)
                .toString();
    }

    private Browser.Answer voided(Browser by, Writer writer, String reason) {
        return by.post(
                writer.path() + "/papers/" + order(writer).path("paper").asString() + "/void",
                wish(UUID.randomUUID(), writer.sequence(), reason));
    }

    private JsonNode register(Browser by) {
        return by.get("/api/numbers?agency=" + URLEncoder.encode(RunningServer.AGENCY_MARK, StandardCharsets.UTF_8)
                        + "&kind=" + URLEncoder.encode("责改", StandardCharsets.UTF_8) + "&year=2026&limit=500")
                .json()
                .path("numbers");
    }

    private JsonNode line(Browser by, String number) {
        return register(by)
                .valueStream()
                .filter(line -> line.path("number").asString().equals(number))
                .findFirst()
                .orElse(JsonMapper.shared().createObjectNode());
    }

    private static List<String> codes(Browser.Answer answer) {
        return answer.json()
                .path("refusals")
                .valueStream()
                .map(refusal -> refusal.path("code").asString())
                .toList();
    }

    @Test
    void staysInTheRegisterWithReasonAndApprover() {
        var writer = withOrder();
        var number = order(writer).path("number").asString();
        assertThat(number).startsWith(RunningServer.AGENCY_MARK + "责改〔2026〕");
        assertThat(line(officer, number).path("state").asString()).isEqualTo("used");
        assertThat(order(writer).path("isVoid").asBoolean(true)).isFalse();

        var answer = voided(lead, writer, REASON);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var line = line(officer, number);
        assertThat(line.path("state").asString()).isEqualTo("void");
        assertThat(line.path("reason").asString()).isEqualTo(REASON);
        assertThat(line.path("approvedBy").asString()).isEqualTo("测试team-lead");
        assertThat(line.path("givenBy").asString()).isEqualTo("测试case-officer");
        assertThat(line.path("case").asString()).isEqualTo(writer.name());
        assertThat(line.has("voidedAt")).isTrue();
        assertThat(order(writer).path("isVoid").asBoolean()).isTrue();

        var entries = answer.json().path("entries");
        assertThat(entries.valueStream()
                        .filter(entry ->
                                entry.path("event").path("type").asString().equals("number-voided")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.path("event").path("number").asString()).isEqualTo(number);
                    assertThat(entry.path("by").asString()).isEqualTo("测试team-lead");
                });
        assertThat(entries.toString()).contains("correction-ordered").contains("entry-withdrawn");
        assertThat(line(Browser.of(address, "elsewhere-everything"), number)).isEmpty();
    }

    @Test
    void isNeverGivenAgainAndLeavesNoGap() {
        var writer = withOrder();
        var number = order(writer).path("number").asString();
        assertThat(voided(lead, writer, REASON).status()).isEqualTo(200);
        var next = order(withOrder()).path("number").asString();
        assertThat(next).isNotEqualTo(number);
        var sequence = officer.get("/api/numbers/sequences")
                .json()
                .valueStream()
                .filter(each -> each.path("kind").asString().equals("责改")
                        && each.path("agency").asString().equals(RunningServer.AGENCY_MARK)
                        && each.path("year").asInt() == 2026)
                .findFirst()
                .orElseThrow();
        assertThat(sequence.path("given").asInt())
                .isEqualTo(sequence.path("highest").asInt());
        assertThat(sequence.path("voided").asInt()).isPositive();
        assertThat(register(officer)
                        .valueStream()
                        .map(line -> line.path("running").asInt()))
                .as("every number from the first to the last")
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(
                                1, sequence.path("highest").asInt())
                        .boxed()
                        .toList());
    }

    @Test
    void needsALeaderAndAReason() {
        var writer = withOrder();
        var before = writer.sequence();
        assertThat(codes(voided(officer, writer, REASON))).containsExactly("OVERSIGHT-009");
        assertThat(codes(voided(lead, writer, " "))).containsExactly("OVERSIGHT-010");
        assertThat(voided(Browser.of(address, "supervisor"), writer, REASON).status())
                .isEqualTo(403);
        assertThat(voided(lead, writer, "长".repeat(201)).json().path("code").asString())
                .isEqualTo("NUMBER-001");
        assertThat(writer.sequence()).isEqualTo(before);
        assertThat(line(officer, order(writer).path("number").asString())
                        .path("state")
                        .asString())
                .isEqualTo("used");
    }

    @Test
    void isRefusedOnceThePaperWasServed() {
        var writer = withOrder();
        InventedPapers.ordinary().stream()
                .filter(paper -> paper.typed().path("service.on").asString("").equals("2026-08-28"))
                .forEach(paper -> assertThat(writer.write(paper.template(), InventedPapers.ofCase(), paper.typed())
                                .status())
                        .isEqualTo(200));
        assertThat(codes(voided(lead, writer, REASON))).containsExactly("OVERSIGHT-011");
    }

    @Test
    void happensOnceHoweverOftenItIsSent() {
        var writer = withOrder();
        var path = writer.path() + "/papers/" + order(writer).path("paper").asString() + "/void";
        var sent = wish(UUID.randomUUID(), writer.sequence(), REASON);
        assertThat(lead.post(path, sent).status()).isEqualTo(200);
        var after = writer.sequence();
        assertThat(lead.post(path, sent).status()).isEqualTo(200);
        assertThat(writer.sequence()).isEqualTo(after);
        assertThat(lead.post(path, wish(UUID.randomUUID(), after - 1, REASON)).status())
                .isEqualTo(409);
        assertThat(voided(lead, writer, REASON).json().path("code").asString()).isEqualTo("NUMBER-003");
        assertThat(writer.sequence()).isEqualTo(after);
    }

    @Test
    void isNotEnteredPastTheRegister() {
        var writer = withOrder();
        var event = "{\"type\":\"number-voided\",\"number\":\""
                + order(writer).path("number").asString() + "\",\"reason\":\"x\",\"approvedBy\":\"y\"}";
        var refused = lead.post(
                writer.path() + "/entries",
                "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":" + writer.sequence()
                        + ",\"events\":[{\"happenedOn\":\"2026-09-18\",\"event\":" + event + "}]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asString()).isEqualTo("NUMBER-004");
    }

    @Test
    void theDatabaseKeepsWhatWasGivenAndVoided() {
        var writer = withOrder();
        assertThat(voided(lead, writer, REASON).status()).isEqualTo(200);
        for (var change : List.of(
                "UPDATE void_number SET reason = 'another'",
                "DELETE FROM void_number",
                "TRUNCATE void_number",
                "UPDATE document_number SET is_voided = false WHERE is_voided",
                "UPDATE document_number SET number = number + 1000",
                "DELETE FROM document_number")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }
}
