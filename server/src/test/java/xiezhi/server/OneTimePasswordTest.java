package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.server.account.FirstAccounts;
import xiezhi.server.account.TestAccounts;
import xiezhi.store.DatabaseSetting;

/** Passwords made for one sign-in are of no use after a while. */
@ExtendWith(RunningServer.class)
class OneTimePasswordTest {
    private final RunningServer.Address address;
    private final JdbcClient jdbc;
    private final Browser security;

    @TempDir
    Path folder;

    OneTimePasswordTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.jdbc = context.getBean(JdbcClient.class);
        this.security = Browser.of(address, "security-administrator");
    }

    private static void end(JdbcClient jdbc, String account) {
        assertThat(jdbc.sql("UPDATE account SET one_time_until = now() - interval '1 second' WHERE name = :name")
                        .param("name", account)
                        .update())
                .isEqualTo(1);
    }

    private static Browser.Answer signIn(RunningServer.Address address, String account, String password) {
        var browser = new Browser(address);
        browser.get("/api/session");
        return browser.post("/api/session", Browser.credentials(account, password));
    }

    @Test
    void saysWhenItEndedAndHowToGetAnother() {
        var name = "once-" + UUID.randomUUID().toString().substring(0, 8);
        var wanted = JsonMapper.shared()
                .createObjectNode()
                .put("account", name)
                .put("person", "新来的人")
                .put("unit", TestAccounts.CITY);
        wanted.putArray("roles").add("case-officer");
        var made = security.post("/api/accounts", wanted.toString()).json();
        var password = made.path("password").asString();
        assertThat(Duration.between(
                        Instant.now(), Instant.parse(made.path("until").asString())))
                .isBetween(Duration.ofHours(71), Duration.ofHours(72));
        assertThat(signIn(address, name, password).status()).isEqualTo(200);

        end(jdbc, name);
        var over = signIn(address, name, password);
        assertThat(over.status()).isEqualTo(401);
        assertThat(over.json().path("code").asString()).isEqualTo("ACCOUNT-007");
        assertThat(over.json().path("message").asString())
                .contains("过期")
                .contains("72 小时")
                .contains("安全管理员重置");
        assertThat(signIn(address, name, "wrong").json().path("code").asString())
                .as("said only to who knows the password")
                .isEqualTo("ACCOUNT-001");

        var reset = security.post("/api/accounts/" + name + "/password", "").json();
        var browser = Browser.signedIn(address, name, reset.path("password").asString());
        end(jdbc, name);
        var late = "{\"old\":\"" + reset.path("password").asString() + "\",\"new\":\"my-own-password-3\"}";
        assertThat(browser.post("/api/session/password", late)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("ACCOUNT-007");
    }

    @Test
    void doesNotTouchAPasswordOfTheOwner() {
        assertThat(jdbc.sql("SELECT count(*) FROM account WHERE name = 'case-officer' AND one_time_until IS NULL")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(signIn(address, "case-officer", TestAccounts.PASSWORD).status())
                .isEqualTo(200);
    }

    private GenericApplicationContext start() {
        return ServerMain.start(new ServerSetting(
                false,
                0,
                "127.0.0.1",
                folder,
                new DatabaseSetting.Embedded(folder.resolve("postgres")),
                Optional.empty(),
                Optional.empty()));
    }

    private static RunningServer.Address address(GenericApplicationContext server) {
        var web = Optional.ofNullable(((WebServerApplicationContext) server).getWebServer());
        return new RunningServer.Address("http://127.0.0.1:" + web.orElseThrow().getPort());
    }

    private static String printed(GenericApplicationContext server) {
        return String.join("\n", server.getBean(FirstAccounts.class).lines())
                .replaceAll("(?s).*一次性密码 ([a-z0-9]+)（.*", "$1");
    }

    @Test
    void printsAnotherForTheFirstAdministratorAtTheNextStart() {
        String first;
        try (var server = start()) {
            first = printed(server);
            assertThat(signIn(address(server), "admin", first).status()).isEqualTo(200);
            end(server.getBean(JdbcClient.class), "admin");
            assertThat(signIn(address(server), "admin", first)
                            .json()
                            .path("code")
                            .asString())
                    .isEqualTo("ACCOUNT-007");
        }
        try (var server = start()) {
            var second = printed(server);
            assertThat(second).isNotEqualTo(first);
            assertThat(signIn(address(server), "admin", first).status()).isEqualTo(401);
            var browser = Browser.signedIn(address(server), "admin", second);
            var change = "{\"old\":\"" + second + "\",\"new\":\"my-own-password-3\"}";
            assertThat(browser.post("/api/session/password", change).status()).isEqualTo(204);
        }
        try (var server = start()) {
            assertThat(server.getBean(FirstAccounts.class).lines()).isEmpty();
            assertThat(signIn(address(server), "admin", "my-own-password-3").status())
                    .isEqualTo(200);
        }
    }
}
