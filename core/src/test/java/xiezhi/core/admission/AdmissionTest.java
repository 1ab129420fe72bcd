package xiezhi.core.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.OfficerFacts;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.event.ArgumentAnswered;
import xiezhi.core.event.ArgumentRaised;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.event.DecisionPublished;
import xiezhi.core.event.DecisionRevoked;
import xiezhi.core.event.EntryCorrected;
import xiezhi.core.event.FindingOverridden;
import xiezhi.core.event.InspectionHeld;
import xiezhi.core.event.PenaltyDecided;
import xiezhi.core.event.PriorNoticeServed;
import xiezhi.core.fact.Fact;

class AdmissionTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 3);
    private static final Actor OFFICER = new Actor("甲", List.of("case-officer"), List.of());

    /** Two gates in front of a decision: filed before, and recorded by somebody else than an investigator. */
    private static final Gates TWO_GATES = history -> event -> {
        List<Refusal> refusals = new ArrayList<>();
        if (event.tag().known().filter("penalty-decided"::equals).isPresent()) {
            if (!history.days().filedOn().isStated()) {
                refusals.add(refusal("DECISION-002", true));
            }
            if (history.investigators().contains(event.by())) {
                refusals.add(refusal("DECISION-001", false));
            }
        }
        return refusals;
    };

    /** No gate refuses; fatal findings close the penalty decision. */
    private record Stopping(List<OverridableGate> overridable) implements Gates {
        @Override
        public Threshold before(History history) {
            return event -> List.of();
        }

        @Override
        public Set<String> stoppedByFindings() {
            return Set.of("penalty-decided");
        }
    }

    private static final Gates STOPPING = new Stopping(List.of());

    @Test
    void tellsAllReasonsAtOnceByCode() {
        var docket = docket(new InspectionHeld(inspectedBy("甲")));
        assertThat(codes(ask(docket, new PenaltyDecided(Document.absent()))))
                .containsExactly("DECISION-001", "DECISION-002");
    }

    @Test
    void admitsWhatNoGateRefuses() {
        var docket = docket(new CaseFiled(Document.absent()), new InspectionHeld(inspectedBy("乙")));
        assertThat(ask(docket, new PenaltyDecided(Document.absent()))).isEqualTo(new Admission.Admitted());
    }

    @Test
    void afterARevocationGatesSeeTheWayToTheDecisionMadeAnew() {
        var decided = docket(
                new CaseFiled(Document.absent()),
                new PenaltyDecided(new DocumentDraft()
                        .set("sanction.fineFen", Fact.of(100L))
                        .document()),
                new DecisionPublished(Document.absent()),
                new DecisionRevoked(Fact.of("市人民政府"), Fact.of("程序违法")));
        History history = new HistoryFold(decided, List.of(), STOPPING).history();
        assertThat(history.days().filedOn().isStated()).isTrue();
        assertThat(history.days().decidedOn().isAbsent()).isTrue();
        assertThat(history.fineFen().isAbsent()).isTrue();
        assertThat(history.tags())
                .containsExactly(Fact.of("case-filed"), Fact.of("decision-published"), Fact.of("decision-revoked"));
    }

    @Test
    void anOverrideOpensOneStepOnce() {
        var signed = new FindingOverridden(Fact.of("DECISION-002"), Fact.of("等候文书"), Fact.of("丁"));
        var docket = docket(signed);
        assertThat(ask(docket, new PenaltyDecided(Document.absent()))).isEqualTo(new Admission.Admitted());

        var after = append(docket, new PenaltyDecided(Document.absent()));
        assertThat(codes(ask(after, new PenaltyDecided(Document.absent())))).containsExactly("DECISION-002");
    }

    @Test
    void noOverrideOpensWhatMustNotBeOverridden() {
        var signed = new FindingOverridden(Fact.of("DECISION-001"), Fact.of("人手不足"), Fact.of("丁"));
        var docket = docket(new CaseFiled(Document.absent()), new InspectionHeld(inspectedBy("甲")), signed);
        assertThat(codes(ask(docket, new PenaltyDecided(Document.absent())))).containsExactly("DECISION-001");
    }

    @Test
    void aCorrectionIsJudgedWhereTheWrongEntryStands() {
        var docket = docket(new InspectionHeld(inspectedBy("乙")), new CaseFiled(Document.absent()));
        var early = new EntryCorrected(1, Fact.of("误记"), new PenaltyDecided(Document.absent()));
        assertThat(codes(ask(docket, early))).containsExactly("DECISION-002");
    }

    @Test
    void showsOfEveryEventWhetherItIsOpen() {
        var next = Admission.next(docket(new InspectionHeld(inspectedBy("甲"))), OFFICER, TODAY, List.of(), TWO_GATES);
        assertThat(next).filteredOn(step -> !step.isAllowed()).singleElement().satisfies(step -> {
            assertThat(step.type().tag()).isEqualTo("penalty-decided");
            assertThat(step.refusals()).hasSize(2);
        });
    }

    @Test
    void nothingIsKnownOfAnEventNobodyHasWritten() {
        Gates asking = history -> event -> {
            assertThat(event.document().sanction().fineFen()).isInstanceOf(Fact.Unknown.class);
            assertThat(event.document().scene().officers()).hasSize(1);
            assertThat(event.content().number()).isInstanceOf(Fact.Unknown.class);
            assertThat(event.on()).isEqualTo(Fact.of(TODAY));
            return List.of();
        };
        assertThat(Admission.next(Docket.EMPTY, OFFICER, TODAY, List.of(), asking))
                .isNotEmpty();
    }

    @Test
    void historyTellsWhoDidWhatAndWhatIsOpen() {
        var history = History.of(
                docket(
                        new InspectionHeld(inspectedBy("甲")),
                        new ArgumentRaised(Fact.of(1L), Fact.of("证据不足")),
                        new ArgumentRaised(Fact.of(2L), Fact.of("已经改正")),
                        new ArgumentAnswered(Fact.of(1L), Fact.of(false), Fact.of("证据充分"))),
                List.of("notice/present"),
                TWO_GATES);
        assertThat(history.investigators()).containsExactly(Fact.of("甲"));
        assertThat(history.arguments())
                .containsExactly(
                        new ArgumentFacts(Fact.of(1L), Fact.of(true)), new ArgumentFacts(Fact.of(2L), Fact.of(false)));
        assertThat(history.blocking()).containsExactly(Fact.of("notice/present"));
        assertThat(history.sequence()).isEqualTo(Fact.of(4L));
        assertThat(history.days().decidedOn().isAbsent()).isTrue();
    }

    @Test
    void aFindingALeaderSignedForBlocksNoLonger() {
        var signed = new FindingOverridden(Fact.of("notice/present"), Fact.of("另案告知"), Fact.of("丁"));
        assertThat(History.of(docket(signed), List.of("notice/present", "notice/served"), TWO_GATES)
                        .blocking())
                .containsExactly(Fact.of("notice/served"));
    }

    @Test
    void aDecisionUsesUpWhatALeaderSignedFor() {
        var signed = new FindingOverridden(Fact.of("notice/present"), Fact.of("另案告知"), Fact.of("丁"));
        var docket = docket(signed, new PenaltyDecided(Document.absent()));
        var blocking = List.of("notice/present");
        assertThat(History.of(docket, blocking, STOPPING).blocking()).containsExactly(Fact.of("notice/present"));
        assertThat(Overrides.of(CaseState.of(docket), STOPPING).all())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.finding()).isEqualTo("notice/present");
                    assertThat(one.isUsed()).isTrue();
                });
    }

    @Test
    void onlyWhatIsClosedAndNotSignedForMayPass() {
        var gates = new Stopping(List.of(
                new OverridableGate("ENFORCEMENT-014", "court-enforcement-sought", "期限之内"),
                new OverridableGate("SERVICE-003", "decision-published", "七日内公开")));
        var signed = new FindingOverridden(Fact.of("SERVICE-003"), Fact.of("系统故障"), Fact.of("丁"));
        assertThat(History.of(docket(signed), List.of("notice/present"), gates).overridable())
                .containsExactly(Fact.of("notice/present"), Fact.of("ENFORCEMENT-014"));
        var taken = append(docket(signed), new DecisionPublished(Document.absent()));
        assertThat(History.of(taken, List.of(), gates).overridable())
                .containsExactly(Fact.of("ENFORCEMENT-014"), Fact.of("SERVICE-003"));
        assertThat(Overrides.of(CaseState.of(docket(signed)), gates).all())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title()).isEqualTo("七日内公开");
                    assertThat(one.isUsed()).isFalse();
                });
    }

    @Test
    void aCorrectionOfAStepPassesWhereAnOverrideLetTheStepPass() {
        var signed = new FindingOverridden(Fact.of("DECISION-002"), Fact.of("等候文书"), Fact.of("丁"));
        var docket = docket(signed, new PenaltyDecided(Document.absent()));
        var corrected = new EntryCorrected(2, Fact.of("误记"), new PenaltyDecided(Document.absent()));
        assertThat(ask(docket, corrected)).isEqualTo(new Admission.Admitted());
    }

    @Test
    void theNoticeServedLastTellsWhetherAHearingIsOffered() {
        var offering =
                new DocumentDraft().set("rights.hearingTold", Fact.of(true)).document();
        var silent =
                new DocumentDraft().set("rights.hearingTold", Fact.of(false)).document();
        var docket = docket(new PriorNoticeServed(offering, offering), new PriorNoticeServed(silent, silent));
        assertThat(History.of(docket, List.of(), TWO_GATES).offersHearing()).isEqualTo(Fact.of(false));
    }

    @Test
    void codesHaveOneForm() {
        assertThat(new RefusalCode("NOTICE-003").family()).isEqualTo("NOTICE");
        assertThatThrownBy(() -> new RefusalCode("notice-3")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Admission ask(Docket docket, CaseEvent event) {
        var proposal = new Proposal(
                new DatedEvent(Fact.of(TODAY), event), OFFICER, docket.entries().size());
        return Admission.of(docket, proposal, TODAY, List.of(), TWO_GATES);
    }

    private static List<String> codes(Admission admission) {
        return admission instanceof Admission.Refused(var refusals)
                ? refusals.stream().map(refusal -> refusal.code().value()).toList()
                : List.of();
    }

    private static Docket docket(CaseEvent... events) {
        Docket docket = Docket.EMPTY;
        for (CaseEvent event : events) {
            docket = append(docket, event);
        }
        return docket;
    }

    private static Docket append(Docket docket, CaseEvent event) {
        return docket.append(new DatedEvent(Fact.of(TODAY), event), Instant.EPOCH, "甲");
    }

    private static Document inspectedBy(String name) {
        var officer = new OfficerFacts(Fact.of(name), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
        return new DocumentDraft()
                .set("head.kind", Fact.of("inspection-record"))
                .add("scene.officers", officer)
                .document();
    }

    private static Refusal refusal(String code, boolean mayBeOverridden) {
        return new Refusal(new RefusalCode(code), "不行", "no", List.of(), "type", "改正", mayBeOverridden);
    }
}
