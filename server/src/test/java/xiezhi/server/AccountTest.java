package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.server.account.TestAccounts;

/** Accounts as the security administrator keeps them. */
@ExtendWith(RunningServer.class)
class AccountTest {
    private static final String OWN = "own-password-22";

    private final RunningServer.Address address;
    private final Browser security;

    AccountTest(RunningServer.Address address) {
        this.address = address;
        this.security = Browser.signedIn(address, "security-administrator", TestAccounts.PASSWORD);
    }

    private static ObjectNode wanted(String account, String... roles) {
        var wanted = JsonMapper.shared()
                .createObjectNode()
                .put("account", account)
                .put("person", "新来的人")
                .put("unit", TestAccounts.CITY);
        List.of(roles).forEach(wanted.putArray("roles")::add);
        return wanted;
    }

    private static String fresh() {
        return "made-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A new account whose owner has chosen a password. */
    private Browser settled(String name, String... roles) {
        var made = security.post("/api/accounts", wanted(name, roles).toString());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var browser =
                Browser.signedIn(address, name, made.json().path("password").asString());
        changePassword(browser, made.json().path("password").asString(), OWN);
        return browser;
    }

    private static void changePassword(Browser browser, String old, String fresh) {
        var change = JsonMapper.shared().createObjectNode().put("old", old).put("new", fresh);
        assertThat(browser.post("/api/session/password", change.toString()).status())
                .isEqualTo(204);
    }

    private JsonNode line(String name) {
        return security.get("/api/accounts")
                .json()
                .valueStream()
                .filter(each -> each.path("account").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesAPasswordThatIsGoodForChangingItOnly() {
        var name = fresh();
        var made = security.post("/api/accounts", wanted(name, "case-officer").toString());
        var password = made.json().path("password").asString();
        assertThat(password).hasSizeGreaterThanOrEqualTo(16);
        assertThat(security.get("/api/accounts").body()).contains(name).doesNotContain(password);

        var browser = Browser.signedIn(address, name, password);
        assertThat(browser.get("/api/session").json().path("mustChangePassword").asBoolean())
                .isTrue();
        assertThat(browser.get("/api/cases").status()).isEqualTo(403);
        assertThat(browser.get("/api/cases").json().path("code").asString()).isEqualTo("ACCOUNT-005");
        changePassword(browser, password, OWN);
        assertThat(browser.get("/api/cases").status()).isEqualTo(200);
        assertThat(browser.get("/api/session").json().path("unit").asString()).isEqualTo("江州市生态环境局");
    }

    @Test
    void signsOutWhoIsLockedAtOnce() {
        var name = fresh();
        var browser = settled(name, "case-officer");
        assertThat(security.post("/api/accounts/" + name + "/lock", "").status())
                .isEqualTo(204);
        assertThat(browser.get("/api/cases").status()).isEqualTo(401);
        assertThat(line(name).path("state").asString()).isEqualTo("barred");
        var refused = browser.post("/api/session", Browser.credentials(name, OWN));
        assertThat(refused.status()).isEqualTo(423);
        assertThat(refused.json().path("message").asString()).contains("安全管理员锁定");

        assertThat(security.post("/api/accounts/" + name + "/unlock", "").status())
                .isEqualTo(204);
        assertThat(Browser.signedIn(address, name, OWN).get("/api/cases").status())
                .isEqualTo(200);
    }

    @Test
    void takesARoleAwayAtOnce() {
        var name = fresh();
        var browser = settled(name, "team-lead", "case-officer");
        assertThat(browser.get("/api/imports").status()).isEqualTo(200);
        assertThat(security.put(
                                "/api/accounts/" + name,
                                wanted(name, "case-officer").toString())
                        .status())
                .isEqualTo(204);
        assertThat(browser.get("/api/imports").status()).isEqualTo(401);
        assertThat(Browser.signedIn(address, name, OWN).get("/api/imports").status())
                .isEqualTo(403);
    }

    @Test
    void resetsAPassword() {
        var name = fresh();
        var browser = settled(name, "case-officer");
        var reset = security.post("/api/accounts/" + name + "/password", "");
        assertThat(reset.status()).isEqualTo(200);
        assertThat(browser.get("/api/cases").status()).isEqualTo(403);
        assertThat(browser.post("/api/session", Browser.credentials(name, OWN)).status())
                .isEqualTo(401);
        Browser.signedIn(address, name, reset.json().path("password").asString());
    }

    @Test
    void endsAnAccountForGood() {
        var name = fresh();
        var browser = settled(name, "case-officer");
        assertThat(security.post("/api/accounts/" + name + "/end", "").status()).isEqualTo(204);
        assertThat(browser.get("/api/cases").status()).isEqualTo(401);
        assertThat(line(name).path("state").asString()).isEqualTo("ended");
        assertThat(security.post("/api/accounts/" + name + "/unlock", "").status())
                .isEqualTo(404);
        assertThat(security.post("/api/accounts", wanted(name, "case-officer").toString())
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("ACCOUNT-011");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "system-administrator,security-administrator",
                "security-administrator,audit-administrator",
                "audit-administrator,case-officer"
            })
    void keepsTheThreeAdministratorsApart(String roles) {
        var refused =
                security.post("/api/accounts", wanted(fresh(), roles.split(",")).toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("message").asString()).contains("三员分立");
    }

    @ParameterizedTest
    @CsvSource({
        "9x, case-officer, test-city, ACCOUNT-010",
        "case-officer, case-officer, test-city, ACCOUNT-011",
        "good-name, case-officer, nowhere, ACCOUNT-014",
        "good-name, case-officer, '', ACCOUNT-014",
        "good-name, emperor, test-city, ACCOUNT-015"
    })
    void saysInOneLineWhatIsWrong(String name, String role, String unit, String code) {
        var refused = security.post(
                "/api/accounts", wanted(name, role).put("unit", unit).toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asString()).isEqualTo(code);
    }

    @Test
    void changesNobodysOwnAccount() {
        for (var path : List.of("lock", "end", "password")) {
            assertThat(security.post("/api/accounts/security-administrator/" + path, "")
                            .status())
                    .as(path)
                    .isEqualTo(422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"system-administrator", "audit-administrator", "agency-head"})
    void isForTheSecurityAdministratorOnly(String account) {
        var other = Browser.signedIn(address, account, TestAccounts.PASSWORD);
        assertThat(other.get("/api/accounts").status()).isEqualTo(403);
        assertThat(other.post("/api/accounts", wanted(fresh(), "case-officer").toString())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void notesEveryChange() {
        var name = fresh();
        settled(name, "case-officer");
        security.post("/api/accounts/" + name + "/lock", "");
        var log = Browser.signedIn(address, "audit-administrator", TestAccounts.PASSWORD)
                .get("/api/audit?limit=500")
                .json()
                .path("entries");
        assertThat(log.valueStream()
                        .filter(each -> each.path("subject").asString().startsWith(name))
                        .map(each -> each.path("account").asString() + " "
                                + each.path("action").asString()))
                .containsExactly("security-administrator lock-account", "security-administrator add-account");
    }

    @Test
    void followsAnOfficerWhoMoves() {
        var system = Browser.signedIn(address, "system-administrator", TestAccounts.PASSWORD);
        var officer = JsonMapper.shared().createObjectNode().put("person", "沈行").put("unit", TestAccounts.CITY);
        var id = system.post("/api/officers", officer.toString())
                .json()
                .path("id")
                .asString();
        var name = fresh();
        var made = security.post(
                "/api/accounts", wanted(name, "case-officer").put("officer", id).toString());
        var password = made.json().path("password").asString();
        var browser = Browser.signedIn(address, name, password);
        assertThat(browser.get("/api/session").json().path("name").asString()).isEqualTo("沈行");
        assertThat(browser.get("/api/session").json().path("unit").asString()).isEqualTo("江州市生态环境局");
        assertThat(security.post(
                                "/api/accounts",
                                wanted(fresh(), "case-officer")
                                        .put("officer", id)
                                        .toString())
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("ACCOUNT-016");

        officer.put("unit", TestAccounts.ELSEWHERE);
        assertThat(system.put("/api/officers/" + id, officer.toString()).status())
                .isEqualTo(204);
        assertThat(browser.get("/api/session").json().path("unit").asString()).isEqualTo("别州市生态环境局");
        assertThat(line(name).path("unit").asString()).isEqualTo(TestAccounts.ELSEWHERE);
    }

    @Test
    void refusesTheSamePasswordAgain() {
        var name = fresh();
        var browser = settled(name, "case-officer");
        var same = JsonMapper.shared().createObjectNode().put("old", OWN).put("new", OWN);
        assertThat(browser.post("/api/session/password", same.toString()).status())
                .isEqualTo(422);
    }
}
