package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(RunningServer.class)
class QueueTest {
    private final RunningServer.Address address;
    private final Browser officer;
    private final Browser reviewer;

    QueueTest(RunningServer.Address address) {
        this.address = address;
        this.officer = Browser.of(address, "case-officer");
        this.reviewer = Browser.of(address, "legal-reviewer");
    }

    private List<String> queue(String path) {
        return StreamSupport.stream(reviewer.get(path).json().path("cases").spliterator(), false)
                .map(each -> each.path("case").asString())
                .toList();
    }

    private static Browser.Answer add(Browser browser, Writer writer, String event) {
        return browser.post(
                writer.path() + "/entries",
                "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":" + writer.sequence()
                        + ",\"events\":[{\"happenedOn\":\"2026-09-16\",\"event\":" + event + "}]}");
    }

    @Test
    void showsReviewersWhatWaitsAndWhatWasReturned() {
        var writer = Writer.inNewCase(officer);
        for (var paper : InventedPapers.ordinary()) {
            if (List.of("inspection-record", "filing-form", "investigation-report")
                    .contains(paper.template())) {
                assertThat(writer.write(paper.template(), InventedPapers.ofCase(), paper.typed())
                                .status())
                        .isEqualTo(200);
            }
        }
        assertThat(queue("/api/reviews")).doesNotContain(writer.name());
        var sent = add(officer, writer, "{\"type\":\"review-submitted\",\"submittedBy\":\"周立新\"}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(reviewer.get("/api/reviews?state=waiting").json().path("cases"))
                .anySatisfy(each -> {
                    assertThat(each.path("case").asString()).isEqualTo(writer.name());
                    assertThat(each.path("party").asString()).isEqualTo("衡岭晟桦家具有限公司");
                    assertThat(each.path("submittedOn").asString()).isEqualTo("2026-09-16");
                    assertThat(each.path("submittedBy").asString()).isEqualTo("周立新");
                    assertThat(each.path("waitingDays").asInt()).isPositive();
                });
        var returned = add(reviewer, writer, "{\"type\":\"review-returned\",\"reason\":\"证据不足\"}");
        assertThat(returned.status()).as(returned.body()).isEqualTo(200);
        assertThat(queue("/api/reviews?state=waiting")).doesNotContain(writer.name());
        assertThat(queue("/api/reviews?state=returned")).contains(writer.name());
    }

    @Test
    void showsDeliberationsThatWereHeld() {
        var writer = Writer.inNewCase(officer);
        for (var paper : InventedPapers.ordinary()) {
            if (List.of("inspection-record", "filing-form", "deliberation-record")
                    .contains(paper.template())) {
                writer.write(paper.template(), InventedPapers.ofCase(), paper.typed());
            }
        }
        assertThat(queue("/api/deliberations?state=held")).contains(writer.name());
        assertThat(queue("/api/deliberations?state=waiting")).doesNotContain(writer.name());
    }

    @Test
    void showsDeliberationsThatAreDueUntilTheyAreHeld() {
        var writer = Writer.inNewCase(officer);
        var fine = JsonMapper.shared().createObjectNode().put("fine.amount", "600000.00");
        for (var paper : InventedPapers.ordinary()) {
            if (List.of("inspection-record", "filing-form", "investigation-report", "prior-notice-hearing")
                    .contains(paper.template())) {
                var written = writer.write(paper.template(), InventedPapers.ofCase(), paper.typed(), fine);
                assertThat(written.status())
                        .as(paper.template() + written.body())
                        .isEqualTo(200);
            }
        }
        assertThat(queue("/api/deliberations?state=waiting"))
                .as("before the legal review")
                .doesNotContain(writer.name());
        var qualified = Browser.of(address, "qualified-reviewer");
        write(writer.as(qualified), "legal-review-form", fine);
        for (var role : List.of("deliberation-member", "agency-head", "legal-reviewer", "team-lead", "supervisor")) {
            assertThat(Browser.of(address, role)
                            .get("/api/deliberations")
                            .json()
                            .path("cases"))
                    .as(role)
                    .anySatisfy(each -> {
                        assertThat(each.path("case").asString()).isEqualTo(writer.name());
                        assertThat(each.path("party").asString()).isEqualTo("衡岭晟桦家具有限公司");
                    });
        }
        assertThat(Browser.of(address, "elsewhere-everything")
                        .get("/api/deliberations")
                        .body())
                .as("another city")
                .doesNotContain(writer.name());
        write(writer, "deliberation-record", fine);
        assertThat(queue("/api/deliberations?state=waiting")).doesNotContain(writer.name());
        assertThat(queue("/api/deliberations?state=held")).contains(writer.name());
    }

    private static void write(Writer writer, String template, ObjectNode changes) {
        var paper = InventedPapers.ordinary().stream()
                .filter(each -> each.template().equals(template))
                .findFirst()
                .orElseThrow();
        var written = writer.write(template, InventedPapers.ofCase(), paper.typed(), changes);
        assertThat(written.status()).as(template + written.body()).isEqualTo(200);
    }

    @Test
    void isForThoseWhoReview() {
        for (var path : List.of("/api/reviews", "/api/deliberations")) {
            for (var role : List.of("case-officer", "file-reviewer", "system-administrator")) {
                assertThat(Browser.of(address, role).get(path).status())
                        .as(role + " " + path)
                        .isEqualTo(403);
            }
            assertThat(reviewer.get(path + "?state=nonsense").status()).isEqualTo(400);
        }
    }
}
