package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of the platform: JSON lines that name no person. */
@ExtendWith(RunningServer.class)
class LogTest {
    private static final String NAME = "极罕见姓名";

    private final Browser officer;
    private final ServerSetting setting;
    private final RunningServer.Address address;

    LogTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.officer = Browser.of(address, "case-officer");
        this.setting = context.getBean(ServerSetting.class);
    }

    private List<JsonNode> lines() throws IOException {
        try (var lines = Files.lines(setting.data().resolve("logs/xiezhi.jsonl"), StandardCharsets.UTF_8)) {
            return lines.map(JsonMapper.shared()::readTree).toList();
        }
    }

    @Test
    void tellsTheRequestWithoutWhatItNames() throws IOException {
        var path = "/api/cases/log-" + UUID.randomUUID();
        var event = "{\"type\":\"lead-received\",\"source\":\"" + NAME + "\",\"content\":\"" + NAME + "\"}";
        var added = officer.post(
                path + "/entries",
                "{\"id\":\"" + UUID.randomUUID()
                        + "\",\"after\":0,\"events\":[{\"happenedOn\":\"2026-11-20\",\"event\":" + event + "}]}");
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        officer.post("/api/cases/x/entries", "{\"id\":\"" + NAME);
        officer.get("/api/cases?words=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8));
        var stranger = new Browser(address);
        stranger.get("/api/session");
        stranger.post("/api/session", Browser.credentials(NAME, "wrong"));
        var lines = lines();
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path("message").asString()).isEqualTo("request");
            assertThat(line.path("route").asString()).isEqualTo("/api/cases/{name}/entries");
            assertThat(line.path("status").asInt()).isPositive();
            assertThat(line.path("millis").isNumber()).isTrue();
        });
        assertThat(lines.toString()).doesNotContain(NAME).doesNotContain(path);
    }

    @Test
    void healthIsPublicAndItsPartsAreForTheSystemAdministrator() {
        var anybody = new Browser(address).get("/actuator/health").json();
        assertThat(anybody.path("status").asString()).isEqualTo("UP");
        assertThat(anybody.has("components")).isFalse();
        var administrator = Browser.of(address, "system-administrator")
                .get("/actuator/health")
                .json();
        assertThat(administrator.path("components").propertyNames()).contains("database", "diskSpace");
        assertThat(new Browser(address).get("/actuator/health/readiness").status())
                .isEqualTo(200);
        assertThat(officer.get("/actuator/metrics/http.server.requests").status())
                .isEqualTo(403);
        var metrics = Browser.of(address, "system-administrator").get("/actuator/metrics/http.server.requests");
        assertThat(metrics.json().path("measurements")).isNotEmpty();
        assertThat(metrics.body()).doesNotContain(NAME);
    }
}
