package xiezhi.core.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.OfficerFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

/** Invented papers of one ordinary case: 长沙市宏泰化工有限公司 (no such firm), inspected on 2026-03-02 and fined 200,000 yuan. */
public final class Papers {
    public static final String PARTY = "长沙市宏泰化工有限公司";

    private Papers() {}

    /** A draft of a kind, made on a day, naming the party. */
    public static DocumentDraft paper(String kind, String madeOn) {
        String file = kind + ".docx";
        return new DocumentDraft()
                .set("head.kind", Fact.of(kind))
                .set("head.file", Fact.of(file))
                .set("head.title", Fact.of(kind))
                .set("head.madeOn", day(madeOn, file))
                .set("party.name", text(PARTY, file));
    }

    /** A receipt for a numbered document. */
    public static DocumentDraft receipt(String kind, String number, String servedOn) {
        return paper("service-receipt", servedOn)
                .set("head.file", Fact.of("receipt-" + kind + servedOn + ".docx"))
                .set("service.servedKind", Fact.of(kind))
                .set("service.servedNumber", Fact.of(number))
                .set("service.recipient", Fact.of(PARTY))
                .set("service.servedOn", day(servedOn, "receipt-" + kind + ".docx"));
    }

    /** A whole ordinary case without hearing. */
    public static List<Document> ordinaryCase() {
        List<Document> papers = new ArrayList<>();
        papers.add(inspection("2026-03-02").document());
        papers.add(paper("filing-form", "2026-03-05")
                .set("outcome.effectiveOn", day("2026-03-06", "filing-form.docx"))
                .document());
        papers.add(paper("interview-record", "2026-03-09").document());
        papers.add(paper("investigation-report", "2026-04-01").document());
        papers.add(paper("correction-order", "2026-03-10")
                .set("head.number", Fact.of("长环责改〔2026〕5号"))
                .document());
        papers.add(notice().document());
        papers.add(receipt("prior-notice", "长环罚告〔2026〕7号", "2026-04-15").document());
        papers.add(paper("legal-review-form", "2026-05-06").document());
        papers.add(paper("deliberation-record", "2026-05-08")
                .set("meeting.heldOn", day("2026-05-08", "deliberation-record.docx"))
                .document());
        papers.add(decision().document());
        papers.add(receipt("penalty-decision", "长环罚〔2026〕9号", "2026-05-14").document());
        papers.add(paper("payment-receipt", "2026-05-20")
                .set("term.amountFen", Fact.of(20_000_000L))
                .document());
        papers.add(paper("closing-form", "2026-06-01").document());
        return papers;
    }

    /** A docket of these events, recorded at one moment. */
    public static Docket docketOf(List<DatedEvent> events) {
        return Docket.EMPTY.appendAll(events, Instant.parse("2026-06-02T01:00:00Z"), "周明");
    }

    /** The inspection record. */
    public static DocumentDraft inspection(String day) {
        return paper("inspection-record", day)
                .set("scene.startAt", Fact.of(LocalDateTime.parse(day + "T09:10:00")))
                .set("scene.endAt", Fact.of(LocalDateTime.parse(day + "T10:30:00")))
                .add("scene.officers", officer("周明", "18010015"))
                .add("scene.officers", officer("李卫东", "18010027"));
    }

    /** The prior notice. */
    public static DocumentDraft notice() {
        return paper("prior-notice", "2026-04-13")
                .set("head.number", Fact.of("长环罚告〔2026〕7号"))
                .set("sanction.fineFen", money(20_000_000L, "prior-notice.docx"));
    }

    /** The decision. */
    public static DocumentDraft decision() {
        return paper("penalty-decision", "2026-05-11")
                .set("head.number", Fact.of("长环罚〔2026〕9号"))
                .set("sanction.fineFen", money(20_000_000L, "penalty-decision.docx"))
                .set("account.foundOn", day("2026-03-02", "penalty-decision.docx"));
    }

    /** An officer. */
    public static OfficerFacts officer(String name, String certificate) {
        return new OfficerFacts(
                Fact.of(name), Fact.of(certificate), Fact.absent(), Fact.of("inspector"), Fact.absent());
    }

    /** A day stated in a file. */
    public static Fact<LocalDate> day(String day, String file) {
        return Fact.of(LocalDate.parse(day), new Place(file, 1, 1, 0, 10, day));
    }

    /** Words stated in a file. */
    public static Fact<String> text(String words, String file) {
        return Fact.of(words, new Place(file, 1, 2, 20, 20 + words.length(), words));
    }

    /** An amount stated in a file, fen. */
    public static Fact<Long> money(long fen, String file) {
        return Fact.of(fen, new Place(file, 2, 1, 50, 56, fen / 100 + "元"));
    }
}
