package xiezhi.core.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.docket.ServiceMatching.Pair;
import xiezhi.core.fact.Fact;

class ServiceMatchingTest {
    private static final Document NOTICE = Papers.notice().document();
    private static final Document DECISION = Papers.decision().document();

    @Test
    void numberDecidesWhateverBracketsItIsWrittenWith() {
        Document receipt = receipt("prior-notice", "长环罚告[2026]7号", "2026-04-15").document();

        assertThat(match(NOTICE, DECISION, receipt)).containsExactly(new Pair(NOTICE, receipt));
    }

    @Test
    void oneReceiptMayServeTwoNumberedDocuments() {
        Document receipt = Papers.receipt("x", "长环罚告〔2026〕7号、长环罚〔2026〕9号", "2026-05-14")
                .set("service.servedKind", Fact.absent())
                .document();

        assertThat(match(NOTICE, DECISION, receipt))
                .containsExactly(new Pair(NOTICE, receipt), new Pair(DECISION, receipt));
    }

    @Test
    void shorterNumberIsNotFoundInsideALongerOne() {
        Document other = Papers.notice()
                .set("head.number", Fact.of("长环罚告〔2026〕17号"))
                .set("head.file", Fact.of("other.docx"))
                .document();
        Document receipt =
                receipt("prior-notice", "长环罚告〔2026〕17号", "2026-04-15").document();

        assertThat(match(NOTICE, other, receipt)).containsExactly(new Pair(other, receipt));
    }

    @Test
    void wrongNumberStillMatchesTheOnlyDocumentOfItsKind() {
        Document receipt = receipt("prior-notice", "长环罚告〔2026〕8号", "2026-04-15").document();

        assertThat(match(NOTICE, DECISION, receipt)).containsExactly(new Pair(NOTICE, receipt));
    }

    @Test
    void reissuedNoticesTakeTheReceiptThatFollowsThem() {
        Document again = Papers.notice()
                .set("head.madeOn", Papers.day("2026-04-20", "again.docx"))
                .set("head.number", Fact.absent())
                .set("head.file", Fact.of("again.docx"))
                .document();
        Document first = Papers.notice().set("head.number", Fact.absent()).document();
        Document receiptOfFirst = receipt("prior-notice", "", "2026-04-15")
                .set("service.servedNumber", Fact.absent())
                .document();
        Document receiptOfAgain = receipt("prior-notice", "", "2026-04-22")
                .set("service.servedNumber", Fact.absent())
                .document();

        assertThat(match(first, again, receiptOfFirst, receiptOfAgain))
                .containsExactly(new Pair(first, receiptOfFirst), new Pair(again, receiptOfAgain));
    }

    @Test
    void receiptThatNamesNothingMatchesTheOnlyPaperNearItsDay() {
        Document receipt = nameless("2026-05-14");

        assertThat(match(DECISION, receipt)).containsExactly(new Pair(DECISION, receipt));
        Document order = Papers.paper("correction-order", "2026-05-11").document();
        assertThat(match(DECISION, order, receipt)).isEmpty();
        assertThat(match(DECISION, nameless("2026-08-14"))).isEmpty();
    }

    @Test
    void receiptOfAnotherUnitIsNotTaken() {
        Document receipt = receipt("prior-notice", "", "2026-04-15")
                .set("service.servedNumber", Fact.absent())
                .set("service.recipient", Fact.of("岳阳市恒信纸业有限公司"))
                .set("party.name", Fact.absent())
                .document();

        assertThat(match(NOTICE, receipt)).isEmpty();
    }

    @Test
    void wordsOfReceiptAtTheEndOfADocumentMatchItself() {
        Document signed = Papers.decision()
                .set("service.servedOn", Papers.day("2026-05-12", "penalty-decision.docx"))
                .document();

        assertThat(match(signed)).containsExactly(new Pair(signed, signed));
    }

    private static Document nameless(String servedOn) {
        return receipt("x", "", servedOn)
                .set("service.servedKind", Fact.absent())
                .set("service.servedNumber", Fact.absent())
                .document();
    }

    private static DocumentDraft receipt(String kind, String number, String servedOn) {
        return Papers.receipt(kind, number, servedOn);
    }

    private static List<Pair> match(Document... documents) {
        return ServiceMatching.of(
                Arrays.stream(documents).sorted(DocumentOrder.byDay()).toList());
    }
}
