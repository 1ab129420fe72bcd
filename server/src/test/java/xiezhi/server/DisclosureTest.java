package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the disclosure clerk sees and records: decisions that wait, were published, withheld, or taken back. */
@ExtendWith(RunningServer.class)
class DisclosureTest {
    private static final int CASES = 6;
    private static final String WITHHELD = "{\"type\":\"publication-withheld\"%s}";
    private static final String REASONS = ",\"ground\":\"涉及国家秘密\",\"reason\":\"事实部分涉密\",\"approvedBy\":\"顾明远\"";

    private final RunningServer.Address address;
    private final Browser clerk;

    @TempDir
    Path folder;

    DisclosureTest(RunningServer.Address address) {
        this.address = address;
        this.clerk = Browser.of(address, "disclosure-clerk");
    }

    @Test
    void showsWhatWaitsAndRecordsWhatWasPublishedOrWithheld() throws IOException {
        var imported = Importing.read(
                Browser.of(address, "file-reviewer"),
                Importing.cases(folder, CASES, name -> !name.contains("公开") && !name.contains("卷")));
        var waiting = cases("waiting").stream()
                .filter(each -> imported.contains(each.path("case").asString()))
                .toList();
        assertThat(waiting).hasSizeGreaterThanOrEqualTo(2).allSatisfy(each -> {
            var term = each.path("term");
            assertThat(term.path("due").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(term.path("light").asString()).isIn("red", "amber", "green");
            assertThat(term.path("why")).isNotEmpty();
            assertThat(term.path("cites").toString()).contains("mee-order-30/065");
            assertThat(each.has("done") && !each.path("done").isNull()).isFalse();
        });
        assertThat(waiting)
                .as("the most pressing first")
                .isSortedAccordingTo((one, other) -> due(one).compareTo(due(other)));
        withholds(waiting.getFirst().path("case").asString());
        publishes(waiting.getLast());
    }

    private void withholds(String name) {
        var refused = add(clerk, name, WITHHELD.formatted(",\"reason\":\"不宜公开\""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("SERVICE-005", "第六十三条");
        var withheld = add(clerk, name, WITHHELD.formatted(REASONS));
        assertThat(withheld.status()).as(withheld.body()).isEqualTo(200);
        assertThat(terms(withheld.json())).doesNotContain("service/publication");
        assertThat(find("waiting", name)).isEmpty();
        var done = find("withheld", name).orElseThrow().path("done");
        assertThat(done.path("ground").asString()).isEqualTo("涉及国家秘密");
        assertThat(done.path("reason").asString()).isEqualTo("事实部分涉密");
        assertThat(done.path("approvedBy").asString()).isEqualTo("顾明远");
    }

    private void publishes(JsonNode item) {
        var writer = new Writer(clerk, item.path("case").asString());
        var values = JsonMapper.shared()
                .createObjectNode()
                .put("publication.on", due(item))
                .put("publication.place", "江州市人民政府网站")
                .put("publication.by", "宋佳")
                .put("closing.result", "罚款")
                .put("agency.name", "江州市生态环境局")
                .put("party.head", "张三")
                .put("case.cause", "超标排放水污染物");
        var published = writer.write("publication-record", values);
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(find("waiting", writer.name())).isEmpty();
        assertThat(find("published", writer.name())
                        .orElseThrow()
                        .path("done")
                        .path("on")
                        .asString())
                .isEqualTo(due(item));
        var late = add(clerk, writer.name(), WITHHELD.formatted(REASONS));
        assertThat(late.body()).contains("SERVICE-006");
        takesBack(writer.name());
    }

    private void takesBack(String name) {
        var taken = add(clerk, name, "{\"type\":\"publication-withdrawn\",\"reason\":\"处罚决定被依法撤销\"}");
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(find("published", name)).isEmpty();
        var done = find("withdrawn", name).orElseThrow().path("done");
        assertThat(done.path("reason").asString()).isEqualTo("处罚决定被依法撤销");
        assertThat(done.path("approvedBy").asString()).isEmpty();
    }

    @Test
    void isForThoseWhoPublishAndKeepsToTheScope() {
        for (var role : List.of("case-officer", "legal-reviewer", "file-reviewer", "system-administrator")) {
            assertThat(Browser.of(address, role).get("/api/disclosures").status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(clerk.get("/api/disclosures?state=nonsense").status()).isEqualTo(400);
        var counts = clerk.get("/api/disclosures?state=withheld").json();
        assertThat(counts.path("counts").path("withheld").asInt())
                .isEqualTo(counts.path("cases").size());
    }

    private List<JsonNode> cases(String state) {
        return clerk.get("/api/disclosures?state=" + state)
                .json()
                .path("cases")
                .valueStream()
                .toList();
    }

    private Optional<JsonNode> find(String state, String name) {
        return cases(state).stream()
                .filter(each -> each.path("case").asString().equals(name))
                .findFirst();
    }

    private static String due(JsonNode item) {
        return item.path("term").path("due").asString();
    }

    private static List<String> terms(JsonNode view) {
        return view.path("due")
                .valueStream()
                .map(term -> term.path("term").asString())
                .toList();
    }

    private static Browser.Answer add(Browser browser, String name, String event) {
        var writer = new Writer(browser, name);
        return browser.post(
                writer.path() + "/entries",
                "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":" + writer.sequence()
                        + ",\"events\":[{\"happenedOn\":\"2026-11-16\",\"event\":" + event + "}]}");
    }
}
