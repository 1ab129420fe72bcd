package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import xiezhi.server.account.TestAccounts;
import xiezhi.store.DatabaseSetting;

/** The agency's own sign-in is not set, or does not answer: accounts with passwords sign in all the same. */
@ExtendWith(RunningServer.class)
class OidcAwayTest {
    private final RunningServer.Address withoutSetting;

    @TempDir
    Path folder;

    OidcAwayTest(RunningServer.Address withoutSetting) {
        this.withoutSetting = withoutSetting;
    }

    @Test
    void offersNothingThatIsNotSet() {
        var browser = new Browser(withoutSetting);
        assertThat(browser.get("/api/session/ways").json().has("oidc")).isFalse();
        assertThat(browser.post("/api/session/oidc", "").status()).isEqualTo(404);
        assertThat(browser.post("/api/session/oidc/answer", "{\"code\":\"x\",\"state\":\"y\"}")
                        .status())
                .isEqualTo(401);
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void signsInByPasswordWhileTheProviderIsAway() throws IOException {
        var oidc = new OidcSetting("http://127.0.0.1:" + free(), "client", "secret", "sub", "统一身份认证");
        var setting = new ServerSetting(
                false,
                0,
                "127.0.0.1",
                folder,
                new DatabaseSetting.Embedded(folder.resolve("postgres")),
                Optional.of(oidc),
                Optional.empty());
        try (var server = ServerMain.start(setting)) {
            TestAccounts.add(server);
            var web = Optional.ofNullable(((WebServerApplicationContext) server).getWebServer());
            var address = new RunningServer.Address(
                    "http://127.0.0.1:" + web.orElseThrow().getPort());
            var browser = new Browser(address);
            browser.get("/api/session");
            var away = browser.post("/api/session/oidc", "");
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.json().path("message").asString())
                    .contains("暂时不能使用")
                    .contains("用账号密码登录");
            assertThat(Browser.signedIn(address, "case-officer", TestAccounts.PASSWORD)
                            .get("/api/cases")
                            .status())
                    .isEqualTo(200);
        }
    }
}
