package xiezhi.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider of identities over HTTP with a code flow of its own: description, keys, codes that are good once and only
 * with the proof the browser's request announced, signed ID tokens. Each test says who signs in and what is wrong.
 */
final class TestIdentityProvider implements AutoCloseable {
    static final String CLIENT = "xiezhi-under-test";
    static final String SECRET = "secret of a test";

    private static final int FOUND = 302;
    private static final int SECONDS = 300;

    private final HttpServer server;
    private final RSAKey key = key("of the provider");
    private final RSAKey strange = key("of the provider");
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Person person = Person.of("nobody");

    /**
     * Who signs in next.
     *
     * @param changed what is wrong with the token; nothing as a rule
     * @param isForged signed with a key the provider does not publish
     */
    record Person(String subject, UnaryOperator<JWTClaimsSet.Builder> changed, boolean isForged) {
        static Person of(String subject) {
            return new Person(subject, claims -> claims, false);
        }
    }

    TestIdentityProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException problem) {
            throw new IllegalStateException(problem);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void signsIn(Person next) {
        person = next;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void describe(HttpExchange exchange) throws IOException {
        var said = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "issuer", issuer(),
                        "authorization_endpoint", issuer() + "/authorize",
                        "token_endpoint", issuer() + "/token",
                        "jwks_uri", issuer() + "/keys",
                        "response_types_supported", List.of("code"),
                        "subject_types_supported", List.of("public"),
                        "id_token_signing_alg_values_supported", List.of("RS256")));
        answer(exchange, 200, said);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        var back = asked.get("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(Optional.ofNullable(asked.get("state")).orElse(""), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(FOUND, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = Optional.ofNullable(codes.remove(String.valueOf(sent.get("code"))));
        var credentials = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        var isRight = asked.filter(each -> ("Basic " + credentials)
                        .equals(exchange.getRequestHeaders().getFirst("Authorization")))
                .filter(each -> String.valueOf(each.get("redirect_uri")).equals(sent.get("redirect_uri")))
                .filter(each ->
                        challenge(String.valueOf(sent.get("code_verifier"))).equals(each.get("code_challenge")))
                .isPresent();
        if (!isRight) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var nonce = String.valueOf(asked.orElseThrow().get("nonce"));
        answer(
                exchange,
                200,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "access_token", "unused", "token_type", "Bearer", "id_token", signed(person, nonce))));
    }

    private String signed(Person who, String nonce) {
        var claims = who.changed()
                .apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject(who.subject())
                        .claim("nonce", nonce)
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(SECONDS))));
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(who.isForged() ? strange : key));
        } catch (JOSEException problem) {
            throw new IllegalStateException(problem);
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
