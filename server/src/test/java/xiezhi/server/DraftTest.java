package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(RunningServer.class)
class DraftTest {
    private final RunningServer.Address address;
    private final Browser officer;
    private final Writer writer;

    DraftTest(RunningServer.Address address) {
        this.address = address;
        this.officer = Browser.of(address, "case-officer");
        this.writer = Writer.inNewCase(officer);
    }

    private static ObjectNode record() {
        return InventedPapers.ordinary().getFirst().typed();
    }

    private static ObjectNode typed(JsonNode draft) {
        return InventedPapers.typed(draft, InventedPapers.ofCase(), record());
    }

    private static ObjectNode withOneOfficer(JsonNode draft) {
        var values = typed(draft).put("recorder.name", "周立新");
        ((ArrayNode) values.path("officers")).remove(1);
        return values;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Test
    void offersTheFormsInForce() {
        var forms = officer.get(writer.path() + "/forms").json();
        assertThat(forms).hasSizeGreaterThan(50).anySatisfy(form -> {
            assertThat(form.path("template").asString()).isEqualTo("filing-form");
            assertThat(form.path("stageZh").asString()).isEqualTo("立案");
            assertThat(form.path("isUsed").asBoolean(true)).isFalse();
        });
    }

    @Test
    void tellsFieldsWithTypesChoicesAndRows() {
        var draft = writer.begin("filing-form").json();
        assertThat(draft.path("revision").asInt()).isEqualTo(1);
        assertThat(draft.path("numbered").asString()).isEqualTo("case.number");
        assertThat(draft.path("fields"))
                .anySatisfy(field -> {
                    assertThat(field.path("id").asString()).isEqualTo("case.source");
                    assertThat(field.path("type").asString()).isEqualTo("choice");
                    assertThat(field.path("choices").path("report").asString()).isEqualTo("投诉举报");
                })
                .anySatisfy(field -> {
                    assertThat(field.path("id").asString()).isEqualTo("officers");
                    assertThat(field.path("rows").get(0).path("id").asString()).isEqualTo("officers.name");
                });
    }

    @Test
    void aLetterBearsTheNameOfWhoIssuesIt() {
        var values = writer.begin("correction-order").json().path("values");
        assertThat(values.path("agency.name").asString()).isEqualTo("江州市生态环境局");
        assertThat(values.path("agency.kind").asString()).isEqualTo("bureau");
        var county = Writer.inNewCase(Browser.of(address, "county-officer"));
        assertThat(county.begin("correction-order")
                        .json()
                        .path("values")
                        .path("agency.name")
                        .asString())
                .as("a branch without letters of its own writes in the name of the bureau")
                .isEqualTo("江州市生态环境局");
    }

    @Test
    void keepsWhatWasSavedAndForgetsWhatWasDropped() {
        var draft = writer.begin("inspection-record").json();
        var saved = writer.save(draft, 1, typed(draft)).json();
        assertThat(saved.path("revision").asInt()).isEqualTo(2);
        var path = writer.path() + "/drafts/" + draft.path("draft").asString();
        assertThat(officer.get(path).json()).isEqualTo(saved);
        assertThat(saved.path("values").path("scene.startAt").asString()).isEqualTo("2026-08-24T09:30");
        var line = officer.get(writer.path() + "/drafts").json().get(0);
        assertThat(line.path("missing").asInt()).isZero();
        assertThat(line.path("savedBy").asString()).isEqualTo("测试case-officer");
        assertThat(officer.delete(path).status()).isEqualTo(204);
        assertThat(officer.get(path).status()).isEqualTo(404);
        assertThat(officer.get(writer.path()).status()).isEqualTo(404);
    }

    @Test
    void answersAStaleRevisionWithWhatTheOtherSaved() {
        var draft = writer.begin("inspection-record").json();
        var other = writer.as(Browser.of(address, "team-lead"));
        var theirs = typed(draft).put("scene.place", "他人填写的地点");
        assertThat(other.save(draft, 1, theirs).status()).isEqualTo(200);
        var stale = writer.save(draft, 1, typed(draft));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("code").asString()).isEqualTo("DRAFT-409");
        var kept = stale.json().path("draft");
        assertThat(kept.path("savedBy").asString()).isEqualTo("测试team-lead");
        assertThat(kept.path("revision").asInt()).isEqualTo(2);
        assertThat(kept.path("values").path("scene.place").asString()).isEqualTo("他人填写的地点");
        assertThat(writer.issue(draft, 1, UUID.randomUUID(), 0)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("DRAFT-409");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "doc.madeOn | \"yesterday\"",
                "doc.madeOn | \"2026-02-30\"",
                "doc.madeOn | 20260918",
                "scene.startAt | \"2026-08-24\"",
                "scene.photos | \"six\"",
                "scene.photos | 1.5",
                "scene.photos | -1",
                "officers | \"周立新\"",
                "officers | [\"周立新\"]",
                "agency.name | 7",
                "agency.name | {\"a\":1}",
                "agency.kind | \"court\"",
                "nobody.knows | \"x\""
            })
    void refusesAValueOfAWrongType(String field, String value) {
        var template = field.startsWith("agency.kind") ? "correction-order" : "inspection-record";
        var draft = writer.begin(template).json();
        var values = (ObjectNode) draft.path("values").deepCopy();
        values.set(field, JsonMapper.shared().readTree(value));
        var refused = writer.save(draft, 1, values);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().path("field").asString()).isEqualTo(field);
        assertThat(refused.json().path("message").asString()).isNotBlank();
        assertThat(writer.check(draft, values).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"revision\":1}", "{\"revision\":\"x\",\"values\":{}}"})
    void answersAMalformedRequestWithOneLine(String body) {
        var draft = writer.begin("inspection-record").json();
        var answer =
                officer.put(writer.path() + "/drafts/" + draft.path("draft").asString(), body);
        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.json().path("message").asString()).isNotBlank();
    }

    @Test
    void checksWhileSomebodyTypesAndWritesNothing() {
        var draft = writer.begin("inspection-record").json();
        var alone = withOneOfficer(draft);
        var one = writer.check(draft, alone).json();
        assertThat(one.path("events").get(0).asString()).isEqualTo("inspection-held");
        assertThat(stream(one.path("refusals")).map(each -> each.path("code").asString()))
                .contains("INSPECTION-001");
        assertThat(one.path("counts").path("fatal").asInt()).isPositive();
        assertThat(one.path("findings"))
                .anySatisfy(finding -> assertThat(finding.path("places"))
                        .anySatisfy(place -> assertThat(place.path("file").asString())
                                .isEqualTo(one.path("file").asString())));
        var two = writer.check(draft, typed(draft)).json();
        assertThat(two.path("refusals")).isEmpty();
        assertThat(two.path("counts").path("fatal").asInt()).isZero();
        assertThat(two.path("missing")).isEmpty();
        assertThat(officer.get(writer.path()).status()).isEqualTo(404);
    }

    @Test
    void placesOfFindingsLeadToTheBlocksOfTheAnswer() {
        var draft = writer.begin("inspection-record").json();
        var alone = withOneOfficer(draft);
        var check = writer.check(draft, alone).json();
        var places = stream(check.path("findings"))
                .flatMap(finding -> stream(finding.path("places")))
                .filter(place ->
                        place.path("file").asString().equals(check.path("file").asString()))
                .filter(place -> !place.path("text").asString().isEmpty())
                .toList();
        assertThat(places).isNotEmpty().allSatisfy(place -> {
            var number = place.path("paragraph").asInt();
            assertThat(number).isBetween(1, check.path("blocks").size() + 1);
        });
    }

    @Test
    void keepsAScriptInANameAsWords() {
        var script = "<script>alert(1)</script>&{{doc.number}}";
        var draft = writer.begin("inspection-record").json();
        var values = typed(draft).put("party.name", script);
        var check = writer.check(draft, values).json();
        assertThat(stream(check.path("blocks"))
                        .flatMap(block -> block.has("cells")
                                ? stream(block.path("cells")).flatMap(DraftTest::stream)
                                : stream(block.path("spans")))
                        .filter(span -> span.path("field").asString("").equals("party.name")))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.path("text").asString()).isEqualTo(script));
        var saved = writer.save(draft, 1, values).json();
        assertThat(saved.path("values").path("party.name").asString()).isEqualTo(script);
    }

    @Test
    void refusesRolesThatDoNotWrite() {
        var draft = writer.begin("inspection-record").json();
        for (var role : new String[] {"supervisor", "file-reviewer", "system-administrator"}) {
            var other = writer.as(Browser.of(address, role));
            assertThat(other.begin("inspection-record").status()).as(role).isEqualTo(403);
            assertThat(other.save(draft, 1, typed(draft)).status()).as(role).isEqualTo(403);
            assertThat(other.check(draft, typed(draft)).status()).as(role).isEqualTo(403);
            assertThat(other.issue(draft, 1, UUID.randomUUID(), 0).status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(Browser.of(address, role)
                            .delete(writer.path() + "/drafts/"
                                    + draft.path("draft").asString())
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void knowsNoDraftOfAnotherCase() {
        var draft = writer.begin("inspection-record").json();
        var elsewhere = Writer.inNewCase(officer);
        assertThat(officer.get(elsewhere.path() + "/drafts/"
                                + draft.path("draft").asString())
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere.issue(draft, 1, UUID.randomUUID(), 0).status()).isEqualTo(404);
        var outside = writer.as(Browser.of(address, "elsewhere-officer"));
        assertThat(outside.check(draft, typed(draft)).status()).isEqualTo(404);
        assertThat(outside.begin("inspection-record").status()).isEqualTo(404);
        assertThat(writer.begin("no-such-form").json().path("field").asString()).isEqualTo("template");
    }
}
