package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.server.account.TestAccounts;
import xiezhi.store.DatabaseSetting;

/** Signing in at the agency's own provider: a real one over HTTP, beside a real server of this test's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcSignInTest {
    private static final String BEGIN = "/api/session/oidc";
    private static final String ANSWER = "/api/session/oidc/answer";

    private final TestIdentityProvider provider = new TestIdentityProvider();
    private GenericApplicationContext server;
    private RunningServer.Address address;
    private Browser security;

    @BeforeAll
    void start(@TempDir Path folder) {
        var oidc = new OidcSetting(
                provider.issuer(), TestIdentityProvider.CLIENT, TestIdentityProvider.SECRET, "sub", "省政务统一身份认证");
        server = ServerMain.start(new ServerSetting(
                false,
                0,
                "127.0.0.1",
                folder,
                new DatabaseSetting.Embedded(folder.resolve("postgres")),
                Optional.of(oidc),
                Optional.empty()));
        TestAccounts.add(server);
        var web = Optional.ofNullable(((WebServerApplicationContext) server).getWebServer())
                .orElseThrow();
        address = new RunningServer.Address("http://127.0.0.1:" + web.getPort());
        security = Browser.signedIn(address, "security-administrator", TestAccounts.PASSWORD);
    }

    @AfterAll
    void stop() {
        server.close();
        provider.close();
    }

    /** A new account linked to an identity; its first password was never used. */
    private String linked(String identity, String role) {
        var name = "linked-" + UUID.randomUUID().toString().substring(0, 8);
        var made = security.post("/api/accounts", wanted(name, identity, role));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return name;
    }

    private static String wanted(String name, String identity, String role) {
        var wanted = JsonMapper.shared()
                .createObjectNode()
                .put("account", name)
                .put("person", "新来的人")
                .put("unit", TestAccounts.CITY)
                .put("identity", identity);
        wanted.putArray("roles").add(role);
        return wanted.toString();
    }

    /** A browser sent to the provider, and with what it came back. */
    private record Trip(Browser browser, URI back) {
        Browser.Answer answer() {
            return answer(JsonMapper.shared()
                    .writeValueAsString(Arrays.stream(back.getQuery().split("&"))
                            .map(pair -> pair.split("=", 2))
                            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]))));
        }

        Browser.Answer answer(String body) {
            return browser.post(ANSWER, body);
        }
    }

    private Trip trip(TestIdentityProvider.Person person) {
        provider.signsIn(person);
        var browser = new Browser(address);
        browser.get("/api/session");
        var begun = browser.post(BEGIN, "");
        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
        var location = begun.json().path("location").asString();
        assertThat(location).startsWith(provider.issuer() + "/authorize?").contains("code_challenge_method=S256");
        return new Trip(browser, Browser.followed(location));
    }

    private Browser.Answer signIn(String subject) {
        return trip(TestIdentityProvider.Person.of(subject)).answer();
    }

    private Optional<String> lastOutcome(String account) {
        return Browser.signedIn(address, "audit-administrator", TestAccounts.PASSWORD)
                .get("/api/audit?limit=500")
                .json()
                .path("entries")
                .valueStream()
                .filter(line -> line.path("account").asString().equals(account)
                        && line.path("action").asString().equals("sign-in")
                        && line.path("subject").asString().equals("oidc"))
                .map(line -> line.path("outcome").asString())
                .findFirst();
    }

    @Test
    void tellsTheSignInPageWhatTheButtonIsCalled() {
        assertThat(new Browser(address)
                        .get("/api/session/ways")
                        .json()
                        .path("oidc")
                        .asString())
                .isEqualTo("省政务统一身份认证");
    }

    @Test
    void signsInTheLinkedAccountWithItsRolesScopeAndAudit() {
        var name = linked("staff-1001", "case-officer");
        var trip = trip(TestIdentityProvider.Person.of("staff-1001"));
        assertThat(trip.back().getPath()).isEqualTo("/login/oidc");
        var session = trip.answer();
        assertThat(session.status()).as(session.body()).isEqualTo(200);
        assertThat(session.json().path("account").asString()).isEqualTo(name);
        assertThat(session.json().path("unit").asString()).isEqualTo("江州市生态环境局");
        assertThat(session.json().path("mustChangePassword").asBoolean(true)).isFalse();

        assertThat(trip.browser().get("/api/session").json()).isEqualTo(session.json());
        assertThat(trip.browser().get("/api/cases").status()).isEqualTo(200);
        assertThat(trip.browser().get("/api/imports").status()).isEqualTo(403);
        assertThat(trip.browser().get("/api/audit").status()).isEqualTo(403);
        assertThat(trip.browser().forged("/api/cases/forged/entries", "{}").status())
                .isEqualTo(403);
        assertThat(lastOutcome(name)).contains("done");
        assertThat(trip.browser().delete("/api/session").status()).isEqualTo(204);
        assertThat(trip.browser().get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void makesNoAccountForAStranger() {
        var accounts = security.get("/api/accounts").json().size();
        var refused = signIn("stranger-7");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("code").asString()).isEqualTo("ACCOUNT-026");
        assertThat(refused.json().path("message").asString())
                .contains("stranger-7")
                .doesNotContain("\n");
        assertThat(security.get("/api/accounts").json().size()).isEqualTo(accounts);
        assertThat(lastOutcome("?")).contains("refused");
    }

    @Test
    void isNoWayIntoAnAccountByItsName() {
        assertThat(signIn("case-officer").status()).isEqualTo(403);
    }

    @Test
    void refusesALockedAndAnEndedAccount() {
        var name = linked("staff-1002", "case-officer");
        security.post("/api/accounts/" + name + "/lock", "");
        var locked = signIn("staff-1002");
        assertThat(locked.status()).isEqualTo(423);
        assertThat(locked.json().path("message").asString()).contains("安全管理员锁定");
        assertThat(lastOutcome(name)).contains("locked");

        security.post("/api/accounts/" + name + "/unlock", "");
        assertThat(signIn("staff-1002").status()).isEqualTo(200);
        security.post("/api/accounts/" + name + "/end", "");
        assertThat(signIn("staff-1002").status()).isEqualTo(403);
    }

    @Test
    void signsOutWhoIsLockedUnlinkedOrGivenOtherRoles() {
        var name = linked("staff-1003", "case-officer");
        var first = trip(TestIdentityProvider.Person.of("staff-1003"));
        assertThat(first.answer().status()).isEqualTo(200);
        security.put("/api/accounts/" + name, wanted(name, "staff-1003-other", "case-officer"));
        assertThat(first.browser().get("/api/cases").status()).isEqualTo(401);

        var second = trip(TestIdentityProvider.Person.of("staff-1003-other"));
        assertThat(second.answer().status()).isEqualTo(200);
        security.put("/api/accounts/" + name, wanted(name, "staff-1003-other", "team-lead"));
        assertThat(second.browser().get("/api/cases").status()).isEqualTo(401);

        var third = trip(TestIdentityProvider.Person.of("staff-1003-other"));
        assertThat(third.answer().status()).isEqualTo(200);
        security.post("/api/accounts/" + name + "/lock", "");
        assertThat(third.browser().get("/api/cases").status()).isEqualTo(401);
    }

    @Test
    void linksAnIdentityToOneAccountOnly() {
        linked("staff-1004", "case-officer");
        var second = security.post("/api/accounts", wanted("second-of-1004", "staff-1004", "case-officer"));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.json().path("code").asString()).isEqualTo("ACCOUNT-018");
        assertThat(security.post("/api/accounts", wanted("long-identity", "9".repeat(201), "case-officer"))
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("ACCOUNT-017");
    }

    /** What may be wrong with an ID token. */
    enum Wrong {
        SIGNATURE,
        ISSUER,
        AUDIENCE,
        NONCE,
        NO_NONCE,
        OVER,
        FROM_THE_FUTURE;

        JWTClaimsSet.Builder change(JWTClaimsSet.Builder claims) {
            return switch (this) {
                case SIGNATURE -> claims;
                case ISSUER -> claims.issuer("https://elsewhere.example");
                case AUDIENCE -> claims.audience("another-client");
                case NONCE -> claims.claim("nonce", "of another sign-in");
                case NO_NONCE -> claims.claim("nonce", null);
                case OVER -> claims.issueTime(in(-7200)).expirationTime(in(-3600));
                case FROM_THE_FUTURE -> claims.issueTime(in(3600)).expirationTime(in(7200));
            };
        }

        private static Date in(long seconds) {
            return Date.from(Instant.now().plusSeconds(seconds));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesATokenThatCannotBeVerified(Wrong wrong) {
        linked("staff-wrong-" + wrong, "case-officer");
        var trip =
                trip(new TestIdentityProvider.Person("staff-wrong-" + wrong, wrong::change, wrong == Wrong.SIGNATURE));
        var refused = trip.answer();
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().path("code").asString()).isEqualTo("ACCOUNT-023");
        assertThat(trip.browser().get("/api/session").status()).isEqualTo(401);
        assertThat(signIn("staff-wrong-" + wrong).status())
                .as("the right token")
                .isEqualTo(200);
    }

    @Test
    void refusesAnAnswerToAnotherQuestion() {
        linked("staff-1005", "case-officer");
        var trip = trip(TestIdentityProvider.Person.of("staff-1005"));
        var stolen = trip(TestIdentityProvider.Person.of("staff-1005"));
        // Its code was asked for by another browser: this one has neither its state nor its proof.
        var code = stolen.back().getQuery().replaceAll("code=([^&]+).*", "$1");
        assertThat(trip.answer("{\"code\":\"" + code + "\",\"state\":\"guessed\"}")
                        .status())
                .isEqualTo(401);
        // What was asked is good for one answer.
        var again = trip.answer();
        assertThat(again.status()).isEqualTo(401);
        assertThat(again.json().path("code").asString()).isEqualTo("ACCOUNT-021");
        assertThat(stolen.answer().status()).isEqualTo(200);
        assertThat(stolen.answer().status()).isEqualTo(401);
    }

    @Test
    void saysThatTheProviderRefused() {
        var trip = trip(TestIdentityProvider.Person.of("staff-1006"));
        var refused = trip.answer("{}");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().path("code").asString()).isEqualTo("ACCOUNT-022");
    }

    @Test
    void takesNothingFromAForgedPage() {
        var browser = new Browser(address);
        browser.get("/api/session");
        assertThat(browser.forged(BEGIN, "").status()).isEqualTo(403);
        assertThat(browser.forged(ANSWER, "{\"code\":\"x\",\"state\":\"x\"}").status())
                .isEqualTo(403);
    }

    @Test
    void keepsThePolicyOfThePages() {
        var page = new Browser(address).download("/login/oidc?code=x&state=y");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .contains("form-action 'self'");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }
}
