package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import xiezhi.server.account.TestAccounts;

@ExtendWith(RunningServer.class)
class RateLimitTest {
    private static final int SIGN_INS = 70;
    private static final int REQUESTS = 3_000;

    private final RunningServer.Address address;

    RateLimitTest(RunningServer.Address address) {
        this.address = address;
    }

    @Test
    void letsOneAccountTrySoManyPasswordsOnly() {
        var browser = new Browser(address);
        browser.get("/api/session");
        var answers = IntStream.range(0, SIGN_INS)
                .mapToObj(attempt -> browser.post("/api/session", Browser.credentials("to-be-limited", "wrong")))
                .toList();
        assertThat(answers.getFirst().status()).isEqualTo(401);
        assertThat(answers.getLast().status()).isEqualTo(429);
        assertThat(answers.getLast().json().path("message").asString()).contains("秒后再试");
        assertThat(answers.getLast().retryAfter())
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[1-9]\\d*"));
    }

    @Test
    void letsOneAccountAskSoMuchOnlyAndNobodyElseSuffers() {
        var busy = Browser.signedIn(address, "busy", TestAccounts.PASSWORD);
        var refused = IntStream.range(0, REQUESTS)
                .parallel()
                .mapToObj(request -> busy.get("/api/session"))
                .filter(answer -> answer.status() == 429)
                .findAny();
        assertThat(refused)
                .hasValueSatisfying(answer -> assertThat(answer.retryAfter()).isPresent());
        assertThat(Browser.signedIn(address, "case-officer", TestAccounts.PASSWORD)
                        .get("/api/session")
                        .status())
                .isEqualTo(200);
    }
}
