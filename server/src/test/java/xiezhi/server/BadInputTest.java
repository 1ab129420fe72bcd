package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an outsider sends gets one clear line in Chinese, and nobody else's lists stop. */
@ExtendWith(RunningServer.class)
class BadInputTest {
    private final Browser officer;
    private final Browser supervisor;

    BadInputTest(RunningServer.Address address) {
        this.officer = Browser.of(address, "case-officer");
        this.supervisor = Browser.of(address, "supervisor");
    }

    private static String entry(String day, String event) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":0,\"events\":[{\"happenedOn\":\"" + day
                + "\",\"event\":" + event + "}]}";
    }

    private static void isOneLine(Browser.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("code").asString()).isNotEmpty();
        assertThat(answer.json().path("message").asString())
                .containsPattern("\\p{IsHan}")
                .doesNotContain("\n", "Exception", "Source");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cases/%2e%2e, 400",
        "/api/cases/..%2f..%2fetc, 400",
        "/api/cases/a%00b, 400",
        "/api/cases/a%0ab, 400",
        "/api/nothing-here, 404",
        "/api/units?on=%2B999999999-01-01, 400",
        "/api/units?on=2026-99-99, 400",
        "/api/officers?unit=%00, 400",
        "/api/firms?words=%00, 400",
        "/api/cases?words=a%00b, 400",
    })
    void addresses(String path, int status) {
        isOneLine(officer.get(path), status);
    }

    @Test
    void methodsThatAreNotThere() {
        isOneLine(officer.put("/api/cases/bad-input", "{}"), 405);
    }

    @Test
    void uploadsWithoutAFile() {
        isOneLine(supervisor.post("/api/imports", "{}"), 400);
        isOneLine(officer.post("/api/cases/bad-input/files", "{}"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{bad",
                "<a/>",
                "null",
                "[]",
                "{\"id\":5}",
                "{\"id\":\"6b4f8d1e-0d3f-4a3c-9c0b-0d8a8f1e2a11\",\"after\":0.5,\"events\":[{\"happenedOn\":\"2026-11-01\",\"event\":{\"type\":\"lead-received\"}}]}",
                "{\"id\":\"6b4f8d1e-0d3f-4a3c-9c0b-0d8a8f1e2a11\",\"after\":0,\"events\":{\"a\":1}}",
            })
    void bodies(String body) {
        isOneLine(officer.post("/api/cases/bad-input/entries", body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "12026-01-01", "2026-02-30"})
    void days(String day) {
        isOneLine(officer.post("/api/cases/bad-input/preflight", entry(day, "{\"type\":\"lead-received\"}")), 400);
        isOneLine(
                officer.post("/api/cases/bad-input/drafts", "{\"template\":\"filing-form\",\"lawOn\":\"" + day + "\"}"),
                422);
        var document = "{\"type\":\"case-filed\",\"document\":{\"head\":{\"madeOn\":\"" + day + "\"}}}";
        isOneLine(officer.post("/api/cases/bad-input/preflight", entry("2026-11-01", document)), 400);
    }

    @Test
    void largeBodies() {
        var large = "x".repeat((int) BodyLimit.MOST_BYTES + 1);
        isOneLine(officer.post("/api/cases/bad-input/entries", large), 413);
        isOneLine(officer.postUnmeasured("/api/cases/bad-input/entries", large), 413);
    }

    /** PostgreSQL keeps no such character: the read tables would stop for everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\ud800"})
    void charactersThatCannotBeKept(String character) {
        var event = "{\"type\":\"case-filed\",\"document\":{\"party\":{\"name\":\"甲" + character + "厂\"}}}";
        isOneLine(officer.post("/api/cases/bad-input/entries", entry("2026-11-01", event)), 400);
    }
}
