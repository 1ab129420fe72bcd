package xiezhi.bench.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the log of a platform says of its requests: the time from its first filter to the end of the answer, without the way there and the wait for a thread. */
record ServerLog(Path data) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double NANOS = 1e6;
    private static final String FILE = "logs/xiezhi.jsonl";
    private static final Map<String, String> ROUTES = Map.of(
            "POST /api/cases/{name}/drafts/{id}/check", "check while typing",
            "POST /api/cases/{name}/entries", "append",
            "GET /api/cases", "case list",
            "GET /api/cases/{name}", "case page");

    /** Takes what a request was for and how long it took. */
    @FunctionalInterface
    interface Request {
        void took(String what, long nanos);
    }

    /** Hands on the requests of the trial that ended after a moment. */
    void requests(Instant after, Request request) throws IOException {
        try (var lines = Files.lines(data.resolve(FILE), StandardCharsets.UTF_8)) {
            lines.map(JSON::readTree)
                    .filter(line -> line.path("message").asString("").equals("request")
                            && Instant.parse(line.path("@timestamp").asString()).isAfter(after))
                    .forEach(line -> {
                        var what = ROUTES.get(line.path("method").asString("") + " "
                                + line.path("route").asString(""));
                        if (what != null) {
                            request.took(what, (long) (line.path("millis").asDouble() * NANOS));
                        }
                    });
        }
    }
}
