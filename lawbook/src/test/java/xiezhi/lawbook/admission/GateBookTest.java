package xiezhi.lawbook.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.core.admission.Actor;
import xiezhi.core.admission.Admission;
import xiezhi.core.admission.Proposal;
import xiezhi.core.admission.Refusal;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.event.DefenceWaived;
import xiezhi.core.event.InspectionHeld;
import xiezhi.core.event.InvestigationConcluded;
import xiezhi.core.event.PenaltyDecided;
import xiezhi.core.event.PriorNoticeIssued;
import xiezhi.core.event.PriorNoticeServed;
import xiezhi.core.event.VoteCast;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.LawBook;

@DisplayName("登记之前的核对")
class GateBookTest {
    private static final GateBook GATES = LawBook.load().gates();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Actor OFFICER = new Actor("甲", List.of("case-officer"), List.of());

    @Test
    @DisplayName("告知书送达后第五个工作日不得决定，次日可以")
    void waitsForTheDefence() {
        var docket = told();
        assertThat(codes(docket, "2025-10-10", new PenaltyDecided(Document.absent())))
                .containsExactly("DECISION-003");
        assertThat(codes(docket, "2025-10-11", new PenaltyDecided(Document.absent())))
                .isEmpty();
    }

    @Test
    @DisplayName("当事人书面放弃后可以提前决定")
    void aWaiverOpensTheDecision() {
        var docket = append(told(), "2025-09-28", new DefenceWaived(Document.absent()));
        assertThat(codes(docket, "2025-09-30", new PenaltyDecided(Document.absent())))
                .isEmpty();
    }

    @Test
    @DisplayName("拒绝时写明编号、两种语言的理由、当日的条文、字段和补救")
    void aRefusalSaysEverything() {
        var refusal = refusals(told(), "2025-10-10", new PenaltyDecided(Document.absent()))
                .getFirst();
        assertThat(refusal.message()).contains("2025-09-26", "2025-10-10");
        assertThat(refusal.english()).contains("2025-09-26", "2025-10-10");
        assertThat(refusal.field()).isEqualTo("happenedOn");
        assertThat(refusal.remedy()).isNotEmpty();
        assertThat(refusal.mayBeOverridden()).isFalse();
        assertThat(refusal.citations())
                .isNotEmpty()
                .allMatch(cited -> cited.asOf().equals(Fact.of(LocalDate.of(2025, 10, 10))))
                .anyMatch(cited -> cited.article().equals("第四十四条"));
    }

    @Test
    @DisplayName("逾期的决定不拒绝登记，由办案期限提示一次")
    void aLateDecisionIsToldOnce() {
        var filed = append(Docket.EMPTY, "2025-08-01", new CaseFiled(paper("filing-form")));
        filed = append(filed, "2025-08-04", new InspectionHeld(paper("inspection-record")));
        filed = append(filed, "2025-08-20", new InvestigationConcluded(paper("investigation-report")));
        filed = append(filed, "2025-09-25", new PriorNoticeIssued(paper("prior-notice")));
        filed = append(filed, "2025-09-26", new PriorNoticeServed(paper("prior-notice"), paper("service-receipt")));
        assertThat(codes(filed, "2026-01-05", new PenaltyDecided(paper("penalty-decision"))))
                .isEmpty();
        var decided = append(filed, "2026-01-05", new PenaltyDecided(paper("penalty-decision")));
        assertThat(LawBook.load().review(FoldedCase.of(decided)))
                .filteredOn(finding -> finding.message().contains("办案期限至"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations()).isNotEmpty());
    }

    @Test
    @DisplayName("致命问题阻断哪些环节由法律内容写明")
    void theLawSaysWhatFindingsClose() {
        assertThat(GATES.stoppedByFindings()).containsExactlyInAnyOrder("penalty-decided", "no-penalty-decided");
    }

    @Test
    @DisplayName("各种不符一次列出")
    void allReasonsAtOnce() {
        var decision = new DocumentDraft()
                .set("sanction.fineFen", Fact.of(60_000_000L))
                .document();
        assertThat(codes(Docket.EMPTY, "2026-01-06", new PenaltyDecided(decision)))
                .containsExactly("DECISION-001", "DECISION-002", "DECISION-009", "DECISION-011", "DOCKET-002");
    }

    @Test
    @DisplayName("旧处罚法时期的决定不受2023年办法的等候期限约束")
    void theLawOfTheDayCounts() {
        var docket = append(Docket.EMPTY, "2022-03-01", new CaseFiled(Document.absent()));
        docket = append(docket, "2022-03-21", new PriorNoticeIssued(Document.absent()));
        docket = append(docket, "2022-03-22", new PriorNoticeServed(Document.absent(), Document.absent()));
        assertThat(codes(docket, "2022-03-24", new PenaltyDecided(Document.absent())))
                .isEmpty();
    }

    @Test
    @DisplayName("没有到会的人不能表决")
    void onlyThoseWhoAttendedVote() {
        var vote = new VoteCast(Fact.of("丙"), Fact.of(true), Fact.absent());
        assertThat(codes(told(), "2025-10-11", vote))
                .as("and not by another's account")
                .containsExactly("DELIBERATION-013", "DELIBERATION-020", "DELIBERATION-021");
    }

    @Test
    @DisplayName("对未填写的内容不下结论：下一步只看案件日志")
    void whatIsNotWrittenYetClosesNothing() {
        var next = Admission.next(told(), OFFICER, LocalDate.of(2025, 10, 11), List.of(), GATES);
        assertThat(next)
                .filteredOn(step -> step.type().tag().equals("penalty-decided"))
                .allMatch(step -> step.isAllowed());
        assertThat(next)
                .filteredOn(step -> step.type().tag().equals("inspection-held"))
                .allMatch(step -> step.isAllowed());
        assertThat(next)
                .filteredOn(step -> step.type().tag().equals("case-archived"))
                .allMatch(step -> !step.isAllowed());
    }

    @Test
    @DisplayName("阻断问题由负责人逐个放行")
    void blockingFindingsCloseTheDecision() {
        var decision = proposal(told(), "2025-10-11", new PenaltyDecided(Document.absent()));
        assertThat(Admission.of(told(), decision, TODAY, List.of("notice/hearing-offered-unit"), GATES))
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.code().value())
                                .containsExactly("DECISION-013"));
    }

    private static Document paper(String kind) {
        return new DocumentDraft().set("head.kind", Fact.of(kind)).document();
    }

    private static Docket told() {
        var docket = append(Docket.EMPTY, "2025-09-01", new CaseFiled(Document.absent()));
        docket = append(docket, "2025-09-25", new PriorNoticeIssued(Document.absent()));
        return append(docket, "2025-09-26", new PriorNoticeServed(Document.absent(), Document.absent()));
    }

    private static Docket append(Docket docket, String day, CaseEvent event) {
        return docket.append(new DatedEvent(Fact.of(LocalDate.parse(day)), event), Instant.EPOCH, "甲");
    }

    private static List<String> codes(Docket docket, String day, CaseEvent event) {
        return refusals(docket, day, event).stream()
                .map(refusal -> refusal.code().value())
                .toList();
    }

    private static List<Refusal> refusals(Docket docket, String day, CaseEvent event) {
        return Admission.of(docket, proposal(docket, day, event), TODAY, List.of(), GATES)
                        instanceof Admission.Refused(var refusals)
                ? refusals
                : List.of();
    }

    private static Proposal proposal(Docket docket, String day, CaseEvent event) {
        var dated = new DatedEvent(Fact.of(LocalDate.parse(day)), event);
        return new Proposal(dated, OFFICER, docket.entries().size());
    }
}
