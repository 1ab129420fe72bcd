package xiezhi.bench.platform;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** One signed-in person: keeps cookies and sends the token against forged requests, as a browser does. */
final class PlatformClient implements AutoCloseable {
    private static final String BOUNDARY = "----boundary-of-a-trial";

    /** Status of a request that was carried out. */
    static final int OK = 200;

    private static final int CREATED = 201;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(LONGEST)
            .build();
    private final String url;

    /** A person who has not signed in; {@code url} ends with a slash. */
    PlatformClient(String url) {
        this.url = url;
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param body JSON
     * @param nanos from sending to the last byte of the answer
     */
    record Answer(int status, String body, long nanos) {
        /** The request was carried out. */
        boolean isDone() {
            return status == OK || status == CREATED;
        }
    }

    /** Signs in with an account of the demo. */
    void signIn(String account) throws IOException, InterruptedException {
        get("api/session");
        var answer = post("api/session", "{\"account\":\"" + account + "\",\"password\":\"xiezhi-demo-1\"}");
        if (answer.status() != OK) {
            throw new IOException("expected to sign in as " + account + ", found " + answer.body());
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Hands in a text file with the fields of its form. */
    Answer upload(String path, String name, String content, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = new StringBuilder();
        fields.forEach((field, value) -> body.append("--" + BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + BOUNDARY
                        + "--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(LONGEST);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.setHeader("X-XSRF-TOKEN", cookie.getValue()));
        var from = System.nanoTime();
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body(), System.nanoTime() - from);
    }

    /** Requests under way end without an answer. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
