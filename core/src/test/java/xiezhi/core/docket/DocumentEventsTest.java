package xiezhi.core.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.Document;
import xiezhi.core.event.DecisionServed;
import xiezhi.core.event.PriorNoticeServed;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

class DocumentEventsTest {

    @Test
    void ordinaryCaseBecomesEventsByDay() {
        assertThat(DocumentEvents.of(Papers.ordinaryCase()))
                .extracting(dated -> dated.event().tag())
                .containsExactly(
                        "inspection-held",
                        "case-filed",
                        "party-interviewed",
                        "correction-ordered",
                        "investigation-concluded",
                        "prior-notice-issued",
                        "prior-notice-served",
                        "legal-reviewed",
                        "case-deliberated",
                        "penalty-decided",
                        "decision-served",
                        "fine-paid",
                        "case-closed");
    }

    @Test
    void recordOfPublicationPublishesUnlessItSaysTheDecisionIsNotPublished() {
        var entry = Papers.paper("publication-record", "2026-05-18");
        assertThat(tags(entry.document())).containsExactly("decision-published");
        assertThat(tags(entry.set("outcome.result", Fact.of("disagree")).document()))
                .containsExactly("document-collected", "publication-withheld");
    }

    private static List<String> tags(Document paper) {
        return DocumentEvents.of(List.of(paper)).stream()
                .map(dated -> dated.event().tag())
                .toList();
    }

    @Test
    void orderOfDocumentsDoesNotMatter() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        // Two interviews on one day, equal in all but the file they stand in.
        papers.add(Papers.paper("interview-record", "2026-03-09")
                .set("head.file", Fact.of("interview-2.docx"))
                .document());
        List<DatedEvent> expected = DocumentEvents.of(papers);
        for (int seed = 0; seed < 60; seed++) {
            Collections.shuffle(papers, new Random(seed));
            assertThat(DocumentEvents.of(papers)).as("seed %d", seed).isEqualTo(expected);
            assertThat(FoldedCase.of(papers)).isEqualTo(FoldedCase.of(Papers.docketOf(expected)));
        }
    }

    @Test
    void formCountsFromApprovalAndRecordFromTheAct() {
        assertThat(DocumentEvents.of(Papers.ordinaryCase()).get(1).happenedOn().known())
                .hasToString("Optional[2026-03-06]");
        Document inspection = Papers.inspection("2026-03-02")
                .set("head.madeOn", Fact.absent())
                .document();

        assertThat(DocumentEvents.of(List.of(inspection))
                        .getFirst()
                        .happenedOn()
                        .sure())
                .hasToString("Optional[2026-03-02]");
    }

    @Test
    void unsureKindGivesAnUnsureDay() {
        Document perhaps = Papers.decision()
                .set("head.kind", Fact.unsure("penalty-decision", Place.of("a.docx")))
                .document();

        assertThat(DocumentEvents.of(List.of(perhaps)).getFirst().happenedOn().sure())
                .isEmpty();
    }

    @Test
    void approvalOfMoreTimeIsForFilingOnlyWhenItSaysSo() {
        Document forDecision = Papers.paper("time-extension", "2026-05-01").document();
        Document forFiling = Papers.paper("time-extension", "2026-03-05")
                .set("head.title", Fact.of("延长立案期限审批表"))
                .document();

        assertThat(DocumentEvents.of(List.of(forDecision, forFiling)))
                .extracting(dated -> dated.event().tag())
                .containsExactly("filing-extended", "time-limit-extended");
    }

    @Test
    void theReportOfADecisionOnTheSpotIsAStepAndAPaper() {
        assertThat(DocumentEvents.of(
                        List.of(Papers.paper("spot-report", "2026-04-01").document())))
                .extracting(event -> event.event().tag())
                .containsExactly("document-collected", "spot-penalty-reported");
    }

    @Test
    void oneFormSuspendsAndResumes() {
        Document suspended = Papers.paper("case-suspension", "2026-04-01")
                .set("head.title", Fact.of("中止调查审批表"))
                .document();
        Document resumed = Papers.paper("case-suspension", "2026-04-21")
                .set("head.title", Fact.of("恢复调查审批表"))
                .document();

        assertThat(DocumentEvents.of(List.of(suspended, resumed)))
                .extracting(dated -> dated.event().tag())
                .containsExactly("investigation-suspended", "document-collected", "investigation-resumed");
    }

    @Test
    void waiverGivesUpDefenceAndHearing() {
        assertThat(DocumentEvents.of(
                        List.of(Papers.paper("rights-waiver", "2026-04-16").document())))
                .extracting(dated -> dated.event().tag())
                .containsExactly("defence-waived", "hearing-waived");
    }

    @Test
    void servedEventsCarryDocumentAndReceipt() {
        List<DatedEvent> events = DocumentEvents.of(Papers.ordinaryCase());

        assertThat(events)
                .extracting(DatedEvent::event)
                .anyMatch(event -> event instanceof PriorNoticeServed served
                        && served.served().head().number().known().equals(Optional.of("长环罚告〔2026〕7号")))
                .anyMatch(event -> event instanceof DecisionServed);
    }
}
