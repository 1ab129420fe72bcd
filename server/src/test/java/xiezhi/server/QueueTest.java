package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
