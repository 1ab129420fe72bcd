package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.server.account.TestAccounts;

/** People with names of their own, each signed in with an account the security administrator made. */
final class Staff {
    private static final String OWN = "own-password-22";

    private final RunningServer.Address address;

    Staff(RunningServer.Address address) {
        this.address = address;
    }

    /** A person of the city with roles, signed in. */
    Browser person(String name, String... roles) {
        var account = "staff-" + UUID.randomUUID().toString().substring(0, 8);
        var wanted = JsonMapper.shared()
                .createObjectNode()
                .put("account", account)
                .put("person", name)
                .put("unit", TestAccounts.CITY);
        List.of(roles).forEach(wanted.putArray("roles")::add);
        var made = Browser.of(address, "security-administrator").post("/api/accounts", wanted.toString());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var first = made.json().path("password").asString();
        var browser = Browser.signedIn(address, account, first);
        var change = JsonMapper.shared().createObjectNode().put("old", first).put("new", OWN);
        assertThat(browser.post("/api/session/password", change.toString()).status())
                .isEqualTo(204);
        return browser;
    }
}
