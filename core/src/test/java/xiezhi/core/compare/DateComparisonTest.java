package xiezhi.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.ApprovalFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.EvidenceFacts;
import xiezhi.core.docket.Papers;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

class DateComparisonTest {
    private static final Document INSPECTION = Papers.inspection("2026-03-02").document();

    @Test
    void otherMonthOrYearOfTheInspectionIsASlip() {
        assertThat(notes(INSPECTION, decision("2026-02-02").document()))
                .containsExactly("现场检查日期不一致：《penalty-decision》写作“2026年2月2日”，《inspection-record》写作“2026年3月2日”");
        assertThat(notes(INSPECTION, decision("2025-03-02").document())).hasSize(1);
        assertThat(notes(INSPECTION, decision("2026-03-02").document())).isEmpty();
        assertThat(notes(INSPECTION, decision("2026-01-15").document())).isEmpty();
    }

    @Test
    void otherDayIsASlipWhereItIsSurelyThatOfTheInspection() {
        assertThat(notes(INSPECTION, decision("2026-03-03").document())).hasSize(1);
        assertThat(notes(INSPECTION, unsure("2026-03-03").document())).isEmpty();
    }

    @Test
    void otherDayIsASlipWhereTheTextTellsAnInspection() {
        assertThat(notes(
                        INSPECTION,
                        unsure("2026-03-03")
                                .set("account.statement", Fact.of("2026年3月3日，我局执法人员对你单位进行现场检查"))
                                .document()))
                .hasSize(1);
    }

    @Test
    void dayOfAnyPaperOfTheInvestigationIsRight() {
        assertThat(notes(
                        INSPECTION,
                        Papers.paper("interview-record", "2026-02-02").document(),
                        decision("2026-02-02").document()))
                .isEmpty();
    }

    @Test
    void listedEvidenceMustBearTheDateOfTheRecord() {
        DocumentDraft decision = Papers.decision();

        assertThat(notes(INSPECTION, listing(decision, "2026-03-20"))).hasSize(1);
        assertThat(notes(INSPECTION, listing(Papers.decision(), "2026-03-02"))).isEmpty();
    }

    @Test
    void listedRecordThatWasNotHandedInIsNoContradiction() {
        Document decision = Papers.decision()
                .add("account.evidence", evidence("现场检查（勘察）笔录", "inspection-record", "2026-03-02"))
                .add("account.evidence", evidence("现场检查（勘察）笔录", "inspection-record", "2026-03-20"))
                .document();

        assertThat(notes(INSPECTION, decision)).isEmpty();
    }

    @Test
    void oneDecisionMayContradictItself() {
        assertThat(notes(listing(decision("2025-11-18"), "2025-12-18"))).hasSize(1);
        assertThat(notes(listing(decision("2025-11-18"), "2025-11-19"))).isEmpty();
    }

    @Test
    void sampledOnAnotherDayThanTheSamplingRecordSays() {
        Document sampling = Papers.paper("sampling-record", "2026-03-02")
                .set("test.sampledOn", Papers.day("2026-03-02", "sampling-record.docx"))
                .document();
        Document report = Papers.paper("monitoring-report", "2026-03-08")
                .set("test.sampledOn", Papers.day("2026-03-03", "monitoring-report.docx"))
                .document();

        assertThat(notes(sampling, report)).singleElement().asString().startsWith("采样日期不一致");
        assertThat(notes(report)).isEmpty();
    }

    @Test
    void dayThatNoCalendarHasIsNamed() {
        assertThat(notes(Papers.decision()
                        .set("account.statement", Fact.of("2026年2月30日检查，2026年13月1日采样，2024年2月29日投产"))
                        .document()))
                .containsExactly("《penalty-decision》中的日期“2026年2月30日”不存在", "《penalty-decision》中的日期“2026年13月1日”不存在");
    }

    @Test
    void recitedDayMustBeOneOfThePaperItSpeaksOf() {
        Document filing = Papers.paper("filing-form", "2026-03-05")
                .set("outcome.effectiveOn", Papers.day("2026-03-06", "filing-form.docx"))
                .add("outcome.approvals", leader(Papers.day("2026-03-06", "filing-form.docx")))
                .document();

        assertThat(notes(filing, reciting("recital.filedOn", "2026-03-06"))).isEmpty();
        assertThat(notes(filing, reciting("recital.filedOn", "2026-03-05"))).isEmpty();
        assertThat(notes(filing, reciting("recital.filedOn", "2026-03-16")))
                .containsExactly("立案日期不一致：《penalty-decision》写作“2026年3月16日”，《filing-form》写作“2026年3月6日”");
    }

    @Test
    void filingFormWithAnUndatedOpinionProvesNoDay() {
        Document filing = Papers.paper("filing-form", "2026-03-05")
                .add("outcome.approvals", leader(Fact.absent()))
                .document();

        assertThat(notes(filing, reciting("recital.filedOn", "2026-03-16"))).isEmpty();
    }

    @Test
    void dayOfANeighbouringStepIsAMisreading() {
        Document request = Papers.paper("hearing-request", "2026-04-17").document();
        Document record = Papers.paper("hearing-record", "2026-04-30").document();

        assertThat(notes(request, record, reciting("recital.hearingHeldOn", "2026-04-17")))
                .isEmpty();
        assertThat(notes(request, record, reciting("recital.hearingHeldOn", "2026-05-01")))
                .hasSize(1);
    }

    @Test
    void recitedServiceIsHeldAgainstTheReceipt() {
        Document served = Papers.notice()
                .set("service.servedOn", Papers.day("2026-04-15", "receipt.docx"))
                .document();
        Document unserved = Papers.notice().document();

        assertThat(notes(served, reciting("recital.noticeServedOn", "2026-04-14")))
                .hasSize(1);
        assertThat(notes(served, reciting("recital.noticeServedOn", "2026-04-15")))
                .isEmpty();
        assertThat(notes(unserved, reciting("recital.noticeServedOn", "2026-04-14")))
                .isEmpty();
        // A notice "given" on a day may mean its date or its service.
        assertThat(notes(served, reciting("recital.noticeMadeOn", "2026-04-15")))
                .isEmpty();
        assertThat(notes(served, reciting("recital.noticeMadeOn", "2026-04-13")))
                .isEmpty();
    }

    private static ApprovalFacts leader(Fact<LocalDate> signedOn) {
        return new ApprovalFacts(Fact.of("leader"), Fact.of("伍亚楠"), Fact.of("同意立案"), signedOn);
    }

    private static Document reciting(String path, String day) {
        return Papers.decision()
                .set(path, Papers.day(day, "penalty-decision.docx"))
                .document();
    }

    private static DocumentDraft decision(String foundOn) {
        return Papers.decision().set("account.foundOn", Papers.day(foundOn, "penalty-decision.docx"));
    }

    private static DocumentDraft unsure(String foundOn) {
        return Papers.decision()
                .set("account.foundOn", FactChoice.doubted(Papers.day(foundOn, "penalty-decision.docx")));
    }

    private static Document listing(DocumentDraft paper, String madeOn) {
        return paper.add("account.evidence", evidence("现场检查（勘察）笔录", "inspection-record", madeOn))
                .document();
    }

    private static EvidenceFacts evidence(String name, String kind, String madeOn) {
        return new EvidenceFacts(
                Fact.of(name), Fact.of(kind), Papers.day(madeOn, "penalty-decision.docx"), Fact.absent());
    }

    private static List<String> notes(Document... documents) {
        return Comparison.of(Arrays.asList(documents)).stream()
                .map(mismatch -> mismatch.note().known())
                .flatMap(Optional::stream)
                .toList();
    }
}
