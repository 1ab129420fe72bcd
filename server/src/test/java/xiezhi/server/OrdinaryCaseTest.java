package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.core.casefile.Document;
import xiezhi.extract.TextExtractor;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.CaseReader;

/** One ordinary case from the first record to the archive, every paper written in the platform. */
@ExtendWith(RunningServer.class)
class OrdinaryCaseTest {
    private static final List<String> OUTSIDE =
            List.of("business-licence", "authorisation-letter", "identity-card", "officer-certificate");

    /** What each paper puts into the docket; a receipt what it serves. */
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("inspection-record", "inspection-held"),
            Map.entry("photo-evidence", "document-collected"),
            Map.entry("address-confirmation", "document-collected"),
            Map.entry("interview-record", "party-interviewed"),
            Map.entry("filing-form", "case-filed"),
            Map.entry("correction-order", "correction-ordered"),
            Map.entry("investigation-report", "investigation-concluded"),
            Map.entry("case-review-form", "case-reviewed"),
            Map.entry("benchmark-worksheet", "benchmark-applied"),
            Map.entry("prior-notice-hearing", "prior-notice-issued"),
            Map.entry("recheck-record", "recheck-held"),
            Map.entry("legal-review-form", "legal-reviewed"),
            Map.entry("deliberation-record", "case-deliberated"),
            Map.entry("penalty-decision", "penalty-decided"),
            Map.entry("publication-record", "decision-published"),
            Map.entry("closing-form", "case-closed"),
            Map.entry("volume-note", "document-collected"),
            Map.entry("volume-cover", "case-archived"));

    private static final Map<String, String> SERVICES = Map.of(
            "2026-08-28", "correction-order-served",
            "2026-09-08", "prior-notice-served",
            "2026-09-22", "decision-served");

    private final Browser officer;
    private final Browser reviewer;

    OrdinaryCaseTest(RunningServer.Address address) {
        this.officer = Browser.of(address, "case-officer");
        this.reviewer = Browser.of(address, "qualified-reviewer");
    }

    @Test
    void everyPaperIsWrittenCheckedAndReadBack() {
        var writer = Writer.inNewCase(officer);
        assertThat(officer.get(writer.path()).status()).isEqualTo(404);
        for (var paper : InventedPapers.ordinary()) {
            handInBefore(writer, paper.template());
            issue(paper.template().equals("legal-review-form") ? writer.as(reviewer) : writer, paper);
        }
        var view = writer.view();
        assertThat(view.path("state").path("days").path("archivedOn").asString())
                .isEqualTo("2026-10-15");
        assertThat(failed(view, "fatal")).isEmpty();
        assertThat(failed(view, "major")).isEmpty();
        decisionIsReadBack(writer);
        papersAreListed(writer);
        revocationBeginsAnew(writer);
    }

    private void handInBefore(Writer writer, String template) {
        if (template.equals("filing-form")) {
            OUTSIDE.forEach(name -> hand(writer, name, InventedPapers.outside(name)));
        } else if (template.equals("closing-form")) {
            var receipt = new String(InventedPapers.outside("payment-receipt"), StandardCharsets.UTF_8)
                    .replaceAll(
                            "衡环罚〔2026〕\\d+号", decision(writer).path("number").asString());
            hand(writer, "payment-receipt", receipt.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void hand(Writer writer, String name, byte[] content) {
        var answer = writer.hand(name + ".txt", content);
        assertThat(answer.status()).as(name + answer.body()).isEqualTo(200);
        assertThat(failed(answer.json(), "fatal")).as(name).isEmpty();
    }

    private static void issue(Writer writer, InventedPapers.Paper paper) {
        if (paper.typed().path("service.on").asString("").equals("2026-09-22")) {
            assertThat(cured(writer, paper)).contains("service/decision-proof");
        }
        var answer = writer.write(paper.template(), InventedPapers.ofCase(), paper.typed());
        assertThat(answer.status()).as(paper.template() + answer.body()).isEqualTo(200);
        var view = answer.json();
        var last = view.path("entries").get(view.path("entries").size() - 1);
        var on = paper.typed().path("service.on").asString("");
        assertThat(last.path("event").path("type").asString())
                .as(paper.template())
                .isEqualTo(on.isEmpty() ? EVENTS.get(paper.template()) : SERVICES.get(on));
        assertThat(failed(view, "fatal")).as(paper.template()).isEmpty();
        if (on.equals("2026-09-08")) {
            assertThat(due(view, "notice/statement-and-defence")).isEqualTo("2026-09-15");
            assertThat(refusals(view, "penalty-decided")).doesNotContain("NOTICE-001");
        } else if (on.equals("2026-09-22")) {
            assertThat(due(view, "enforcement/payment")).isEqualTo("2026-10-08");
            assertThat(due(view, "service/publication")).isEqualTo("2026-10-08");
        }
    }

    /** What the paper would put right, asked before it is issued. */
    private static List<String> cured(Writer writer, InventedPapers.Paper paper) {
        var draft = writer.begin(paper.template()).json();
        var check = writer.check(draft, InventedPapers.typed(draft, InventedPapers.ofCase(), paper.typed()));
        writer.drop(draft);
        return stream(check.json().path("cured")).map(JsonNode::asString).toList();
    }

    /** What was typed is what is read in each of the three files. */
    private void decisionIsReadBack(Writer writer) {
        var decision = decision(writer);
        var reader = new CaseReader(LawBook.load().forms());
        for (var format : List.of("docx", "pdf", "ofd")) {
            var path = writer.path() + "/papers/" + decision.path("paper").asString() + "/1." + format;
            var file = officer.download(path);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("filename*=UTF-8''%E8%A1%8C%E6%94%BF%E5%A4%84%E7%BD%9A");
            var read = reader.read("decision", List.of(new TextExtractor().extract("decision." + format, file.body())))
                    .documents();
            assertThat(read).as(format).hasSize(1);
            isAsTyped(read.getFirst(), decision.path("number").asString());
        }
    }

    private static void isAsTyped(Document decision, String number) {
        assertThat(decision.head().kind().sure()).contains("penalty-decision");
        assertThat(decision.head().number().sure()).contains(number);
        assertThat(decision.head().madeOn().sure()).contains(LocalDate.of(2026, 9, 21));
        assertThat(decision.party().name().sure()).contains("衡岭晟桦家具有限公司");
        assertThat(decision.party().creditCode().sure()).contains("91430491MA7X2K4N9L");
        assertThat(decision.sanction().fineFen().sure()).contains(7_400_000L);
        assertThat(decision.sanction().fineCapitalsFen().sure()).contains(7_400_000L);
        assertThat(decision.remedy().court().sure()).contains("衡岭市青坪区人民法院");
        assertThat(decision.law().violated().getFirst().article().sure()).contains(214L);
        assertThat(decision.law().basis().getFirst().article().sure()).contains(1120L);
    }

    private void papersAreListed(Writer writer) {
        var papers = officer.get(writer.path() + "/papers").json();
        assertThat(papers).hasSize(InventedPapers.ordinary().size());
        var files = new ArrayList<String>();
        officer.get(writer.path() + "/documents")
                .json()
                .forEach(each -> files.add(each.path("file").asString()));
        for (var paper : papers) {
            var version = paper.path("versions").get(0);
            assertThat(files).contains(version.path("file").asString());
            assertThat(version.path("digest").asString()).matches("[0-9a-f]{64}");
        }
        var file = decision(writer).path("versions").get(0).path("file").asString();
        var text =
                officer.get(writer.path() + "/text?file=" + java.net.URLEncoder.encode(file, StandardCharsets.UTF_8));
        assertThat(text.json().path("blocks").toString()).contains("罚款人民币柒万肆仟元整");
    }

    /** The notice of the revoked decision is none for the next one. */
    private void revocationBeginsAnew(Writer writer) {
        var revoked = officer.post(writer.path() + "/entries", """
                {"id": "%s", "after": %d, "events": [{"happenedOn": "2026-10-20",
                  "event": {"type": "decision-revoked", "by": "衡岭市人民政府", "reason": "程序违法"}}]}
                """.formatted(UUID.randomUUID(), writer.sequence()));
        assertThat(revoked.status()).as(revoked.body()).isEqualTo(200);
        var view = revoked.json();
        var days = view.path("state").path("days");
        assertThat(days.path("filedOn").asString()).isNotEmpty();
        assertThat(days.has("decidedOn") || days.has("archivedOn")).isFalse();
        assertThat(due(view, "service/publication-withdrawal")).isEqualTo("2026-10-23");
        assertThat(failed(view, "fatal")).isEmpty();
        assertThat(failed(view, "major")).isEmpty();
        assertThat(refusals(view, "penalty-decided")).contains("DECISION-002").doesNotContain("DOCKET-004");
    }

    private JsonNode decision(Writer writer) {
        return stream(officer.get(writer.path() + "/papers").json())
                .filter(paper -> paper.path("kind").asString().equals("penalty-decision"))
                .findFirst()
                .orElse(JsonMapper.shared().createObjectNode());
    }

    private static List<String> failed(JsonNode view, String severity) {
        return stream(view.path("findings"))
                .filter(finding -> finding.path("outcome").asString().equals("fail")
                        && finding.path("severity").asString().equals(severity))
                .map(finding -> finding.path("rule").asString() + " "
                        + finding.path("message").asString())
                .toList();
    }

    private static String due(JsonNode view, String term) {
        return stream(view.path("due"))
                .filter(each -> each.path("term").asString().equals(term))
                .map(each -> each.path("due").asString(""))
                .findFirst()
                .orElse("no such term");
    }

    private static List<String> refusals(JsonNode view, String event) {
        return stream(view.path("next"))
                .filter(step -> step.path("event").asString().equals(event))
                .flatMap(step -> stream(step.path("refusals")))
                .map(refusal -> refusal.path("code").asString())
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
