package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import xiezhi.server.account.Role;
import xiezhi.server.account.TestAccounts;

@ExtendWith(RunningServer.class)
class SessionTest {
    private final RunningServer.Address address;

    SessionTest(RunningServer.Address address) {
        this.address = address;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleSignsInAndOut(Role role) {
        var browser = Browser.signedIn(address, role.id(), TestAccounts.PASSWORD);
        var session = browser.get("/api/session").json();
        assertThat(session.path("roles").get(0).asString()).isEqualTo(role.id());
        assertThat(session.path("isDemo").asBoolean(true)).isFalse();

        assertThat(browser.delete("/api/session").status()).isEqualTo(204);
        assertThat(browser.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void saysNothingWithoutASession() {
        for (var path : new String[] {"/api/cases", "/api/desk", "/api/imports", "/api/rules", "/api/audit"}) {
            assertThat(new Browser(address).get(path).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void leadsEveryScreenToTheOnePage() {
        var browser = new Browser(address);
        var page = browser.get("/login");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).containsIgnoringCase("<!doctype html>");
        assertThat(browser.get("/cases/any")).isEqualTo(page);
        assertThat(browser.get("/missing.js").status()).isEqualTo(404);
        assertThat(browser.get("/api/nothing-here").status()).isEqualTo(401);
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownAccountAlike() {
        var browser = new Browser(address);
        browser.get("/api/session");
        var wrong = browser.post("/api/session", Browser.credentials("supervisor", "wrong"));
        var unknown = browser.post("/api/session", Browser.credentials("nobody-of-that-name", "wrong"));
        assertThat(browser.post("/api/session", "{}")).isEqualTo(wrong);
        assertThat(browser.post("/api/session", Browser.credentials("a\u0000b".repeat(1000), "wrong")))
                .isEqualTo(wrong);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void locksAnAccountAfterFiveWrongPasswords() {
        var browser = new Browser(address);
        browser.get("/api/session");
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(browser.post("/api/session", Browser.credentials("to-be-locked", "wrong"))
                            .status())
                    .isEqualTo(401);
        }
        var right = browser.post("/api/session", Browser.credentials("to-be-locked", TestAccounts.PASSWORD));
        assertThat(right.status()).isEqualTo(423);
        assertThat(right.json().path("message").asString()).contains("锁定至");
    }

    @Test
    void refusesARequestWithoutTheTokenAndSaysThatItIsNotTheRole() {
        var browser = Browser.signedIn(address, "case-officer", TestAccounts.PASSWORD);
        var refused = browser.forged("/api/cases/forged/entries", "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("code").asString()).isEqualTo("ACCOUNT-008");
        assertThat(refused.json().path("message").asString()).contains("页面已过期").contains("刷新");
        var role = browser.post("/api/accounts", "{}");
        assertThat(role.json().path("code").asString()).isEqualTo("ACCOUNT-403");
    }

    @Test
    void changesAPasswordForAStrongOneOnly() {
        var browser = Browser.signedIn(address, "to-be-changed", TestAccounts.PASSWORD);
        var weak = "{\"old\":\"" + TestAccounts.PASSWORD + "\",\"new\":\"short1\"}";
        var strong = "{\"old\":\"" + TestAccounts.PASSWORD + "\",\"new\":\"another-password-2\"}";
        assertThat(browser.post("/api/session/password", weak).status()).isEqualTo(422);
        assertThat(browser.post("/api/session/password", strong).status()).isEqualTo(204);
        assertThat(Browser.signedIn(address, "to-be-changed", "another-password-2")
                        .get("/api/session")
                        .json()
                        .path("mustChangePassword")
                        .asBoolean(true))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "system-administrator, /api/cases",
        "security-administrator, /api/desk",
        "audit-administrator, /api/cases",
        "case-officer, /api/audit",
        "case-officer, /api/imports",
        "supervisor, /api/audit",
        "case-officer, /actuator/metrics"
    })
    void refusesWhatTheRoleMayNotSee(String role, String path) {
        assertThat(Browser.signedIn(address, role, TestAccounts.PASSWORD)
                        .get(path)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void showsMetricsToTheSystemAdministrator() {
        var administrator = Browser.signedIn(address, "system-administrator", TestAccounts.PASSWORD);
        assertThat(administrator.get("/actuator/metrics").status()).isEqualTo(200);
    }

    @Test
    void keepsTheAuditLogForTheAuditAdministrator() {
        Browser.signedIn(address, "agency-head", TestAccounts.PASSWORD);
        var log = Browser.signedIn(address, "audit-administrator", TestAccounts.PASSWORD)
                .get("/api/audit?limit=500")
                .json();
        assertThat(log.path("entries")).anySatisfy(line -> {
            assertThat(line.path("account").asString()).isEqualTo("agency-head");
            assertThat(line.path("action").asString()).isEqualTo("sign-in");
            assertThat(line.path("outcome").asString()).isEqualTo("done");
        });
    }
}
