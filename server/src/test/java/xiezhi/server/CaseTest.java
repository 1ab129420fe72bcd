package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningServer.class)
class CaseTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final RunningServer.Address address;
    private final Browser officer;

    CaseTest(RunningServer.Address address) {
        this.address = address;
        this.officer = Browser.of(address, "case-officer");
    }

    private static String request(UUID id, int after, LocalDate on, String event) {
        return "{\"id\":\"" + id + "\",\"after\":" + after + ",\"events\":[{\"happenedOn\":\"" + on + "\",\"event\":"
                + event + "}]}";
    }

    private static String lead(String source) {
        return "{\"type\":\"lead-received\",\"source\":\"" + source + "\",\"content\":\"夜间排放废水\"}";
    }

    private static String newCase() {
        return "case-" + UUID.randomUUID();
    }

    @Test
    void opensACaseAndTellsWhatIsDue() {
        var name = newCase();
        var view = officer.post("/api/cases/" + name + "/entries", request(UUID.randomUUID(), 0, today, lead("举报")));
        assertThat(view.status()).as(view.body()).isEqualTo(200);
        assertThat(view.json().path("sequence").asInt()).isEqualTo(1);
        assertThat(view.json().path("due")).anySatisfy(term -> {
            assertThat(term.path("term").asString()).startsWith("filing/");
            assertThat(term.path("derivation")).isNotEmpty();
        });
        assertThat(officer.get("/api/cases/" + name).json().path("entries")).hasSize(1);
        assertThat(officer.get("/api/desk").json().path("groups"))
                .anySatisfy(group -> assertThat(group.path("items")).anySatisfy(item -> {
                    assertThat(item.path("case").asString()).isEqualTo(name);
                    assertThat(item.path("light").asString()).isEqualTo("green");
                    assertThat(item.path("why")).isNotEmpty();
                }));
    }

    @Test
    void addsNothingTwiceWhenARequestIsSentAgain() {
        var name = newCase();
        var request = request(UUID.randomUUID(), 0, today, lead("举报"));
        officer.post("/api/cases/" + name + "/entries", request);
        var again = officer.post("/api/cases/" + name + "/entries", request);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("sequence").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAStaleSequenceNumber() {
        var name = newCase();
        officer.post("/api/cases/" + name + "/entries", request(UUID.randomUUID(), 0, today, lead("举报")));
        var stale = officer.post("/api/cases/" + name + "/entries", request(UUID.randomUUID(), 0, today, lead("信访")));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("sequence").asInt()).isEqualTo(1);
        var added = stale.json().path("added");
        assertThat(added).hasSize(1);
        assertThat(added.path(0).path("type").asString()).isEqualTo("lead-received");
        assertThat(added.path(0).path("by").asString()).isNotEmpty();
    }

    @Test
    void refusesADayInTheFutureWithCodeAndField() {
        var refused = officer.post(
                "/api/cases/" + newCase() + "/entries", request(UUID.randomUUID(), 0, today.plusDays(1), lead("举报")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("refusals")).anySatisfy(refusal -> {
            assertThat(refusal.path("code").asString()).matches("[A-Z]+-\\d{3}");
            assertThat(refusal.path("field").asString()).isEqualTo("happenedOn");
            assertThat(refusal.path("message").asString()).isNotBlank();
        });
    }

    @Test
    void preflightWritesNothing() {
        var name = newCase();
        var request = request(UUID.randomUUID(), 0, today, lead("举报"));
        assertThat(officer.post("/api/cases/" + name + "/preflight", request).status())
                .isEqualTo(200);
        assertThat(officer.get("/api/cases/" + name).status()).isEqualTo(404);
    }

    @Test
    void refusesARoleThatDoesNotWrite() {
        var supervisor = Browser.of(address, "supervisor");
        var name = newCase();
        var request = request(UUID.randomUUID(), 0, today, lead("举报"));
        assertThat(supervisor.post("/api/cases/" + name + "/entries", request).status())
                .isEqualTo(403);
        assertThat(officer.get("/api/cases/" + name).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"id\":\"x\",\"after\":0,\"events\":[]}",
                "{\"id\":\"7c9e6679-7425-40de-944b-e07fc1f90ae7\",\"after\":-1,\"events\":[{}]}",
                "{\"id\":\"7c9e6679-7425-40de-944b-e07fc1f90ae7\",\"after\":0,\"events\":[{\"happenedOn\":\"yesterday\"}]}",
                "{\"id\":\"7c9e6679-7425-40de-944b-e07fc1f90ae7\",\"after\":0,\"events\":[{\"happenedOn\":\"2026-01-01\",\"event\":{\"type\":\"none\"}}]}"
            })
    void answersAMalformedRequestWithOneLine(String body) {
        var answer = officer.post("/api/cases/" + newCase() + "/entries", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asString()).isNotBlank();
    }

    @Test
    void keepsAScriptInANameAsWords() {
        var name = newCase();
        var lead = lead("<script>alert(1)</script>");
        officer.post("/api/cases/" + name + "/entries", request(UUID.randomUUID(), 0, today, lead));
        var entry = officer.get("/api/cases/" + name).json().path("entries").get(0);
        assertThat(entry.path("event").path("source").asString()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void listsCasesPageByPage() {
        for (var made = 0; made < 3; made++) {
            officer.post("/api/cases/" + newCase() + "/entries", request(UUID.randomUUID(), 0, today, lead("举报")));
        }
        var first = officer.get("/api/cases?limit=2").json();
        var second = officer.get("/api/cases?limit=2&after="
                        + first.path("next").asString().replace("+", "%2B"))
                .json();
        assertThat(first.path("cases")).hasSize(2);
        assertThat(second.path("cases").get(0)).isNotEqualTo(first.path("cases").get(1));
        assertThat(officer.get("/api/cases/counts").json().path("total").asInt())
                .isGreaterThanOrEqualTo(3);
        assertThat(officer.get("/api/cases?after=nonsense").status()).isEqualTo(400);
    }
}
