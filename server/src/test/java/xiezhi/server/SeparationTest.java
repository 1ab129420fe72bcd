package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who investigates, who reviews, who chairs the hearing and who votes are different people, each with an account. */
@ExtendWith(RunningServer.class)
class SeparationTest {
    /** An investigator of the invented case. */
    private static final String INVESTIGATOR = "周立新";
    /** Its legal reviewer. */
    private static final String REVIEWER = "曾凡";
    /** Two leaders who deliberate, and one who does not come. */
    private static final String HEAD = "谭启明";

    private static final String DEPUTY = "罗海燕";
    private static final String ABSENT = "许远";

    private static final Map<RunningServer.Address, String> REFUSING = new ConcurrentHashMap<>();

    private final RunningServer.Address address;
    private final Staff staff;
    private final Browser officer;
    private final Browser qualified;

    SeparationTest(RunningServer.Address address) {
        this.address = address;
        this.staff = new Staff(address);
        this.officer = Browser.of(address, "case-officer");
        this.qualified = Browser.of(address, "qualified-reviewer");
    }

    private static Browser.Answer add(Writer writer, Browser by, String event) {
        return add(writer, by, "2026-09-18", event);
    }

    private static Browser.Answer add(Writer writer, Browser by, String happenedOn, String event) {
        return by.post(
                writer.path() + "/entries",
                "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":" + writer.sequence()
                        + ",\"events\":[{\"happenedOn\":\"" + happenedOn + "\",\"event\":" + event + "}]}");
    }

    private static List<String> codes(Browser.Answer answer) {
        return answer.json()
                .path("refusals")
                .valueStream()
                .map(refusal -> refusal.path("code").asString())
                .toList();
    }

    /** A case with papers of these templates, in the order they are written. */
    private static Writer investigated(Browser by, String... templates) {
        var writer = Writer.inNewCase(by);
        for (var paper : InventedPapers.ordinary()) {
            if (List.of(templates).contains(paper.template())) {
                var written = writer.write(paper.template(), InventedPapers.ofCase(), paper.typed());
                assertThat(written.status())
                        .as(paper.template() + written.body())
                        .isEqualTo(200);
            }
        }
        return writer;
    }

    private Writer investigated() {
        return investigated(officer, "inspection-record", "filing-form", "investigation-report");
    }

    /** A case in which all that is tried is refused, so that one does for many tests. */
    private Writer refusing() {
        return new Writer(
                officer, REFUSING.computeIfAbsent(address, any -> investigated().name()));
    }

    private static Browser.Answer write(Writer writer, String template, Consumer<ObjectNode> changes) {
        var values = InventedPapers.full();
        values.put("doc.madeOn", "2026-09-18");
        changes.accept(values);
        return writer.write(template, values);
    }

    private static String vote(String member) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("type", "vote-cast")
                .put("member", member)
                .put("isInFavour", true)
                .put("view", "同意")
                .toString();
    }

    private static String attended(String... members) {
        var event = JsonMapper.shared().createObjectNode().put("type", "members-attended");
        var attendees = event.putArray("attendees");
        for (var member : members) {
            attendees.addObject().put("name", member).put("post", "负责人").put("role", "member");
        }
        return event.toString();
    }

    // Investigator and legal reviewer

    @Test
    void nobodyReviewsTheCaseHeInvestigated() {
        var writer = investigated();
        var investigator = staff.person(INVESTIGATOR, "legal-reviewer");
        assertThat(codes(add(writer, investigator, "{\"type\":\"legal-reviewed\"}")))
                .contains("DELIBERATION-004");
        assertThat(codes(add(writer, investigator, "{\"type\":\"review-returned\",\"reason\":\"证据不足\"}")))
                .contains("DELIBERATION-009");
        assertThat(codes(add(writer, qualified, "{\"type\":\"legal-reviewed\"}")))
                .doesNotContain("DELIBERATION-004");
    }

    @Test
    void nobodyReviewsTheCaseWhoseInvestigationHeEntered() {
        var both = staff.person("双岗", "case-officer", "legal-reviewer");
        var writer = investigated(both, "inspection-record", "filing-form", "investigation-report");
        assertThat(codes(add(writer, both, "{\"type\":\"legal-reviewed\"}"))).contains("DELIBERATION-004");
    }

    @Test
    void noInvestigatorSignsTheReviewForm() {
        var writer = refusing();
        var refused =
                write(writer.as(qualified), "legal-review-form", values -> values.put("legal.name", INVESTIGATOR));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(codes(refused)).contains("DELIBERATION-002");
        assertThat(writer.view().path("entries").toString()).doesNotContain("legal-reviewed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-officer", "team-lead", "agency-head", "deliberation-member", "disclosure-clerk"})
    void onlyALegalReviewerReviews(String role) {
        var writer = refusing();
        var other = Browser.of(address, role);
        var event = add(writer, other, "{\"type\":\"legal-reviewed\"}");
        assertThat(event.status()).isEqualTo(422);
        assertThat(codes(event)).contains("DELIBERATION-003");
        assertThat(codes(add(writer, other, "{\"type\":\"review-returned\",\"reason\":\"证据不足\"}")))
                .contains("DELIBERATION-008");
        var paper = write(writer.as(other), "legal-review-form", values -> {});
        assertThat(paper.status()).as(paper.body()).isEqualTo(422);
        assertThat(codes(paper)).contains("DELIBERATION-003");
        assertThat(writer.view().path("entries").toString()).doesNotContain("legal-reviewed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file-reviewer",
                "supervisor",
                "system-administrator",
                "security-administrator",
                "audit-administrator"
            })
    void whoHandlesNoCasesEntersNothing(String role) {
        var writer = refusing();
        var before = writer.sequence();
        var other = Browser.of(address, role);
        for (var event : List.of(
                "{\"type\":\"legal-reviewed\"}",
                attended(HEAD, DEPUTY),
                vote(HEAD),
                "{\"type\":\"case-deliberated\"}")) {
            assertThat(add(writer, other, event).status()).as(event).isEqualTo(403);
        }
        assertThat(writer.as(other).begin("legal-review-form").status()).isEqualTo(403);
        assertThat(writer.sequence()).isEqualTo(before);
    }

    // Hearing

    @Test
    void noInvestigatorChairsTheHearing() {
        var writer = investigated();
        var refused = write(writer, "hearing-record", values -> values.put("hearing.chair", INVESTIGATOR));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(codes(refused)).contains("HEARING-012");
        assertThat(codes(write(writer, "hearing-record", values -> {}))).doesNotContain("HEARING-012");
        assertThat(codes(write(writer, "hearing-notice", values -> values.put("hearing.chair", INVESTIGATOR))))
                .contains("HEARING-007");
    }

    @Test
    void whoReviewedDoesNotChairTheHearing() {
        var writer = investigated();
        var reviewed = write(writer.as(qualified), "legal-review-form", values -> {});
        assertThat(reviewed.status()).as(reviewed.body()).isEqualTo(200);
        assertThat(codes(write(writer, "hearing-record", values -> values.put("hearing.chair", REVIEWER))))
                .contains("HEARING-013");
        assertThat(codes(write(writer, "hearing-record", values -> {}))).doesNotContain("HEARING-013");
    }

    @Test
    void whoIsToChairTheHearingDoesNotReview() {
        var writer = investigated(
                officer, "inspection-record", "filing-form", "investigation-report", "prior-notice-hearing");
        InventedPapers.ordinary().stream()
                .filter(paper -> paper.typed().path("service.on").asString("").equals("2026-09-08"))
                .forEach(paper -> assertThat(writer.write(paper.template(), InventedPapers.ofCase(), paper.typed())
                                .status())
                        .isEqualTo(200));
        var asked = add(writer, officer, "2026-09-10", "{\"type\":\"hearing-requested\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        var scheduled = write(writer, "hearing-notice", values -> values.put("hearing.chair", REVIEWER));
        assertThat(scheduled.status()).as(scheduled.body()).isEqualTo(200);
        assertThat(codes(write(writer.as(qualified), "legal-review-form", values -> {})))
                .contains("DELIBERATION-006");
        var chair = staff.person(REVIEWER, "legal-reviewer");
        assertThat(codes(add(writer, chair, "{\"type\":\"legal-reviewed\"}"))).contains("DELIBERATION-023");
        assertThat(codes(write(writer.as(qualified), "legal-review-form", values -> values.put("legal.name", "文法官"))))
                .doesNotContain("DELIBERATION-006", "DELIBERATION-023");
    }

    // Collective deliberation

    @Test
    void onlyListedMembersVoteEachOnceWithTheirOwnAccount() {
        var writer = investigated();
        var head = staff.person(HEAD, "agency-head");
        var deputy = staff.person(DEPUTY, "deliberation-member");
        var absent = staff.person(ABSENT, "deliberation-member");
        assertThat(codes(add(writer, head, vote(HEAD)))).contains("DELIBERATION-013");
        assertThat(add(writer, head, attended(HEAD, DEPUTY)).status()).isEqualTo(200);

        var voted = add(writer, head, vote(HEAD));
        assertThat(voted.status()).as(voted.body()).isEqualTo(200);
        assertThat(codes(add(writer, head, vote(HEAD)))).containsExactly("DELIBERATION-015");
        assertThat(codes(add(writer, head, vote(DEPUTY)))).containsExactly("DELIBERATION-021");
        assertThat(codes(add(writer, absent, vote(ABSENT)))).containsExactly("DELIBERATION-013");
        assertThat(codes(add(writer, officer, vote(DEPUTY)))).contains("DELIBERATION-020", "DELIBERATION-021");
        assertThat(add(writer, deputy, vote(DEPUTY)).status()).isEqualTo(200);
    }

    @Test
    void nobodyVotesOnHisOwnCase() {
        var writer = investigated();
        var head = staff.person(HEAD, "agency-head");
        var investigator = staff.person(INVESTIGATOR, "deliberation-member");
        assertThat(codes(add(writer, head, attended(HEAD, INVESTIGATOR)))).containsExactly("DELIBERATION-012");
        assertThat(codes(add(writer, head, attended(HEAD)))).containsExactly("DELIBERATION-011");
        assertThat(add(writer, head, attended(HEAD, DEPUTY)).status()).isEqualTo(200);
        assertThat(codes(add(writer, investigator, vote(INVESTIGATOR))))
                .contains("DELIBERATION-013", "DELIBERATION-014");
    }

    @Test
    void nobodyVotesOnACaseWhoseInvestigationHeEntered() {
        var both = staff.person("双岗局长", "case-officer", "agency-head");
        var writer = investigated(both, "inspection-record", "filing-form", "investigation-report");
        assertThat(add(writer, both, attended("双岗局长", DEPUTY)).status()).isEqualTo(200);
        assertThat(codes(add(writer, both, vote("双岗局长")))).containsExactly("DELIBERATION-022");
    }

    @Test
    void noInvestigatorIsAmongTheMembersOfTheRecord() {
        var writer = investigated();
        var refused = write(writer, "deliberation-record", values -> {
            var members = values.withArray("members");
            members.addObject()
                    .put("members.name", INVESTIGATOR)
                    .put("members.post", "科长")
                    .put("members.view", "同意。");
        });
        assertThat(refused.status()).isEqualTo(422);
        assertThat(codes(refused)).containsExactly("DELIBERATION-018");
        assertThat(write(writer, "deliberation-record", values -> {}).status()).isEqualTo(200);
    }

    // What stands behind each refusal

    @Test
    void everyRefusalSaysWhyAndRestsOnAnArticleOrSaysThatItIsOurOwnRule() {
        var writer = refusing();
        var refused = add(writer, staff.person(INVESTIGATOR, "legal-reviewer"), "{\"type\":\"legal-reviewed\"}");
        assertThat(refused.json()
                        .path("refusals")
                        .valueStream()
                        .filter(each -> each.path("code").asString().equals("DELIBERATION-004")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path("message").asString()).isEqualTo(INVESTIGATOR + "参加了本案调查");
                    assertThat(each.path("field").asString()).isEqualTo("by");
                    assertThat(each.path("mayBeOverridden").asBoolean(true)).isFalse();
                    assertThat(each.path("citations")
                                    .valueStream()
                                    .map(cite -> cite.path("statute").asString()))
                            .contains("mee-order-30");
                });
    }
}
