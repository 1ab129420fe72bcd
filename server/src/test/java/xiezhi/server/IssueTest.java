package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(RunningServer.class)
class IssueTest {
    private final Browser officer;
    private final Writer writer;

    IssueTest(RunningServer.Address address) {
        this.officer = Browser.of(address, "case-officer");
        this.writer = Writer.inNewCase(officer);
    }

    /** A draft of a numbered paper that starts no term, complete but for its number. */
    private static JsonNode complete(Writer writer, String template) {
        var draft = writer.begin(template).json();
        var saved = writer.save(draft, 1, InventedPapers.typed(draft, InventedPapers.full()));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return saved.json();
    }

    private int number(Writer ofCase) {
        var number = officer.get(ofCase.path() + "/papers")
                .json()
                .get(0)
                .path("number")
                .asString();
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }

    @Test
    void refusesAPaperWithMissingFields() {
        var draft = writer.begin("interview-record").json();
        var refused = writer.issue(draft, 1, UUID.randomUUID(), 0);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asString()).isEqualTo("DRAFT-422");
        assertThat(StreamSupport.stream(refused.json().path("missing").spliterator(), false)
                        .map(each -> each.path("id").asString()))
                .contains("questions", "scene.startAt");
        assertThat(officer.get(writer.path() + "/drafts").json()).hasSize(1);
    }

    @Test
    void issuesNothingTwiceWhenTheWishIsSentAgain() {
        var draft = complete(writer, "inquiry-notice");
        var id = UUID.randomUUID();
        var first = writer.issue(draft, 2, id, 0);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        var again = writer.issue(draft, 2, id, 0);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("sequence")).isEqualTo(first.json().path("sequence"));
        assertThat(officer.get(writer.path() + "/papers").json()).hasSize(1);
        assertThat(officer.get(writer.path() + "/drafts").json()).isEmpty();
        assertThat(writer.issue(draft, 2, UUID.randomUUID(), writer.sequence()).status())
                .isEqualTo(404);
        var other = Writer.inNewCase(officer);
        var taken = other.issue(complete(other, "inquiry-notice"), 2, id, 0);
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.json().path("code").asString()).isEqualTo("DOCKET-002");
    }

    @Test
    void refusesAStaleSequenceNumberAndKeepsTheDraft() {
        var draft = complete(writer, "document-demand");
        var stale = writer.issue(draft, 2, UUID.randomUUID(), 3);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("code").asString()).isEqualTo("DOCKET-001");
        assertThat(stale.json().path("sequence").asInt()).isZero();
        assertThat(officer.get(writer.path() + "/drafts").json()).hasSize(1);
    }

    @Test
    void givesPapersIssuedAtOnceNumbersWithoutGap() throws Exception {
        var writers = List.of(writer, Writer.inNewCase(officer), Writer.inNewCase(officer));
        var drafts = writers.stream()
                .map(each -> complete(each, "assistance-letter"))
                .toList();
        var together = new CyclicBarrier(writers.size());
        List<Callable<Browser.Answer>> wishes = java.util.stream.IntStream.range(0, writers.size())
                .<Callable<Browser.Answer>>mapToObj(index -> () -> {
                    together.await();
                    return writers.get(index).issue(drafts.get(index), 2, UUID.randomUUID(), 0);
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            for (var answer : threads.invokeAll(wishes)) {
                assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(200);
            }
        }
        assertThat(writers.stream().map(this::number)).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void keepsNothingOfAPaperWhoseNumberIsTaken() {
        var first = complete(writer, "recusal-reply");
        assertThat(writer.issue(first, 2, UUID.randomUUID(), 0).status()).isEqualTo(200);
        var number = officer.get(writer.path() + "/papers")
                .json()
                .get(0)
                .path("number")
                .asString();
        var other = Writer.inNewCase(officer);
        var draft = complete(other, "recusal-reply");
        var typed = ((ObjectNode) draft.path("values").deepCopy()).put("doc.number", number);
        other.save(draft, 2, typed);
        var refused = other.issue(draft, 3, UUID.randomUUID(), 0);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("field").asString()).isEqualTo("doc.number");
        // The docket was written to by then: nothing of it stays.
        assertThat(officer.get(other.path()).status()).isEqualTo(404);
        assertThat(officer.get(other.path() + "/drafts").json()).hasSize(1);
        assertThat(officer.get(other.path() + "/papers").json()).isEmpty();
        typed.remove("doc.number");
        other.save(draft, 3, typed);
        assertThat(other.issue(draft, 4, UUID.randomUUID(), 0).status()).isEqualTo(200);
        assertThat(number(other)).isEqualTo(number(writer) + 1);
    }

    @Test
    void correctsAnIssuedPaperByANewVersion() {
        var record = InventedPapers.ordinary().getFirst();
        writer.write(record.template(), InventedPapers.ofCase(), record.typed());
        var paper = officer.get(writer.path() + "/papers")
                .json()
                .get(0)
                .path("paper")
                .asString();
        var draft =
                officer.post(writer.path() + "/papers/" + paper + "/draft", "").json();
        var values = ((ObjectNode) draft.path("values").deepCopy()).put("scene.place", "衡岭市青坪区兴业路18号");
        assertThat(officer.post(writer.path() + "/papers/" + paper + "/draft", "")
                        .json()
                        .path("draft"))
                .isEqualTo(draft.path("draft"));
        writer.save(draft, 1, values);
        var issued = writer.issue(draft, 2, UUID.randomUUID(), writer.sequence());
        assertThat(issued.status()).as(issued.body()).isEqualTo(200);
        var last = issued.json().path("entries").get(3).path("event");
        assertThat(last.path("type").asString()).isEqualTo("entry-corrected");
        assertThat(last.path("seq").asInt()).isEqualTo(2);
        assertThat(officer.get(writer.path() + "/documents").json()).hasSize(1);
        var versions = officer.get(writer.path() + "/papers").json().get(0).path("versions");
        assertThat(versions).hasSize(2);
        var diff = officer.get(writer.path() + "/papers/" + paper + "/diff?from=1&to=2")
                .json();
        assertThat(diff).anySatisfy(piece -> {
            assertThat(piece.path("kind").asString()).isEqualTo("added");
            assertThat(piece.path("text").asString()).isEqualTo("18");
        });
        assertThat(officer.get(writer.path() + "/papers/" + paper + "/text?version=1")
                        .body())
                .contains("工业集中区兴业路16号");
    }

    @Test
    void exportsAreInTheAuditLog() {
        var draft = complete(writer, "inquiry-notice");
        writer.issue(draft, 2, UUID.randomUUID(), 0);
        var paper = officer.get(writer.path() + "/papers")
                .json()
                .get(0)
                .path("paper")
                .asString();
        assertThat(officer.download(writer.path() + "/papers/" + paper + "/1.pdf")
                        .statusCode())
                .isEqualTo(200);
        assertThat(officer.download(writer.path() + "/papers/" + paper + "/2.pdf")
                        .statusCode())
                .isEqualTo(404);
    }
}
