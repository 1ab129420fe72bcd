package xiezhi.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.server.account.TestAccounts;

/** Talks to the server as a browser does: keeps cookies, sends the token against forged requests. */
final class Browser {
    private static final Map<String, Browser> SIGNED_IN = new ConcurrentHashMap<>();
    private static final String BOUNDARY = "----boundary-of-a-test";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String url;

    Browser(RunningServer.Address address) {
        this.url = address.url();
    }

    /** What came back. */
    record Answer(int status, String body, Optional<String> retryAfter) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    static Browser signedIn(RunningServer.Address address, String account, String password) {
        var browser = new Browser(address);
        browser.get("/api/session");
        var answer = browser.post("/api/session", credentials(account, password));
        if (answer.status() != 200) {
            throw new IllegalStateException("expected to sign in, found " + answer);
        }
        return browser;
    }

    /**
     * Signed in once for all tests that ask: signing in is limited by address, and all tests come from one. For tests that
     * do not sign out.
     */
    static Browser of(RunningServer.Address address, String account) {
        return SIGNED_IN.computeIfAbsent(account, name -> signedIn(address, name, TestAccounts.PASSWORD));
    }

    static String credentials(String account, String password) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("account", account)
                .put("password", password)
                .toString();
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    Answer post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Without saying beforehand how long the body is. */
    Answer postUnmeasured(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))));
    }

    Answer put(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Content of a file with its headers. */
    HttpResponse<byte[]> download(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(url + path)).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Where another site sends the browser on to; cookies of this site do not go there. */
    static URI followed(String elsewhere) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(elsewhere)).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException problem) {
            throw new IllegalStateException("expected an answer", problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("expected an answer", problem);
        }
    }

    Answer delete(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).DELETE());
    }

    /** Without the token, as a forged page would. */
    Answer forged(String path, String json) {
        return answer(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer upload(String path, String name, byte[] content) {
        return upload(path, name, content, Map.of());
    }

    Answer upload(String path, String name, byte[] content, Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private Answer send(HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.setHeader("X-XSRF-TOKEN", cookie.getValue()));
        return answer(request);
    }

    private Answer answer(HttpRequest.Builder request) {
        var response = exchange(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(
                response.statusCode(), response.body(), response.headers().firstValue("Retry-After"));
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request.build(), reading);
        } catch (IOException problem) {
            throw new IllegalStateException("expected an answer", problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("expected an answer", problem);
        }
    }
}
