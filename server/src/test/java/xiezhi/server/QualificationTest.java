package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Gates that ask for a qualification look at what is in force today. */
@ExtendWith(RunningServer.class)
class QualificationTest {
    /** Papers from the legal review on, so that the cases are under way. */
    private static final Pattern OVER = Pattern.compile("封面|目录|备考|结案|法制审核|集体讨论|处罚决定书|公开|缴款|复查");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final RunningServer.Address address;

    @TempDir
    Path folder;

    QualificationTest(RunningServer.Address address) {
        this.address = address;
    }

    private Browser signedIn(String account) {
        return Browser.of(address, account);
    }

    private Browser.Answer reviewed(Browser by, String name) {
        var after = by.get("/api/cases/" + name).json().path("sequence").asInt();
        return by.post(
                "/api/cases/" + name + "/entries",
                "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":" + after + ",\"events\":[{\"happenedOn\":\"" + today
                        + "\",\"event\":{\"type\":\"legal-reviewed\"}}]}");
    }

    private static List<String> codes(Browser.Answer refused) {
        return refused.json()
                .path("refusals")
                .valueStream()
                .map(refusal -> refusal.path("code").asString())
                .toList();
    }

    @Test
    void refusesALegalReviewerWithoutQualificationAndAdmitsOneWithIt() throws IOException {
        var names = Importing.read(
                signedIn("file-reviewer"),
                Importing.cases(folder, 4, name -> !OVER.matcher(name).find()));
        var without = signedIn("legal-reviewer");
        var with = signedIn("qualified-reviewer");
        var admitted = 0;
        for (var name : names) {
            var refused = reviewed(without, name);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(codes(refused)).contains("DELIBERATION-005");
            assertThat(refused.json().path("refusals")).anySatisfy(refusal -> {
                assertThat(refusal.path("code").asString()).isEqualTo("DELIBERATION-005");
                assertThat(refusal.path("citations").get(0).path("statute").asString())
                        .isEqualTo("administrative-penalty-law");
                assertThat(refusal.path("citations").get(0).path("article").asString())
                        .contains("五十八");
            });
            var second = reviewed(with, name);
            assertThat(codes(second)).doesNotContain("DELIBERATION-005");
            if (codes(refused).equals(List.of("DELIBERATION-005"))) {
                assertThat(second.status()).as(second.body()).isEqualTo(200);
                admitted++;
            }
        }
        assertThat(admitted)
                .as("cases where nothing but the qualification was missing")
                .isPositive();
    }
}
