package xiezhi.core.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.OfficerFacts;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.casefile.TimelineFacts;
import xiezhi.core.event.DecisionRevoked;
import xiezhi.core.event.FilingDeclined;
import xiezhi.core.event.PenaltyDecided;
import xiezhi.core.event.PublicationWithdrawn;
import xiezhi.core.fact.Fact;

class FoldedCaseTest {

    @Test
    void wholeCaseGivesItsDays() {
        TimelineFacts days = FoldedCase.of(Papers.ordinaryCase()).timeline();

        assertThat(days.discoveredOn().sure()).contains(LocalDate.parse("2026-03-02"));
        assertThat(days.filedOn().sure()).contains(LocalDate.parse("2026-03-06"));
        assertThat(days.noticeServedOn().sure()).contains(LocalDate.parse("2026-04-15"));
        assertThat(days.legalReviewedOn().sure()).contains(LocalDate.parse("2026-05-06"));
        assertThat(days.deliberatedOn().sure()).contains(LocalDate.parse("2026-05-08"));
        assertThat(days.decidedOn().sure()).contains(LocalDate.parse("2026-05-11"));
        assertThat(days.decisionServedOn().sure()).contains(LocalDate.parse("2026-05-14"));
        assertThat(days.paidOn().sure()).contains(LocalDate.parse("2026-05-20"));
        assertThat(days.closedOn().sure()).contains(LocalDate.parse("2026-06-01"));
        assertThat(days.hearingHeldOn().isAbsent()).isTrue();
        // 14 and 15 April: from the notice to its service.
        assertThat(days.excludedDays().sure()).contains(2L);
        assertThat(days.extensionDays().sure()).contains(0L);
    }

    @Test
    void tellsTheStretchesThatAreNotCounted() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.add(Papers.paper("hearing-request", "2026-04-17").document());
        papers.add(Papers.paper("hearing-record", "2026-04-24").document());
        papers.add(Papers.paper("hearing-report", "2026-04-27").document());
        papers.add(Papers.receipt("correction-order", "长环责改〔2026〕5号", "2026-04-10")
                .set("service.means", Fact.of("by-announcement"))
                .set("delivery.announcedDays", Fact.of(30L))
                .document());

        assertThat(pauses(papers))
                .containsExactlyInAnyOrder(
                        "service 2026-04-14 2026-04-15",
                        "hearing 2026-04-17 2026-04-27",
                        "announcement 2026-03-12 2026-04-10");
    }

    @Test
    void anAnnouncementOfUnknownLengthHasAnEndOnly() {
        List<Document> papers = List.of(Papers.receipt("correction-order", "长环责改〔2026〕5号", "2026-04-10")
                .set("service.means", Fact.of("by-announcement"))
                .document());

        assertThat(pauses(papers)).containsExactly("announcement ? 2026-04-10");
    }

    private static List<String> pauses(List<Document> papers) {
        return FoldedCase.of(papers).timeline().pauses().stream()
                .map(pause -> pause.kind().known().orElse("") + " "
                        + pause.from().known().map(Object::toString).orElse("?") + " "
                        + pause.until().known().map(Object::toString).orElse("?"))
                .toList();
    }

    @Test
    void wholeCaseIsWholeUntilAFileCannotBeRead() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        assertThat(FoldedCase.of(papers).scope().isComplete().sure()).contains(true);

        papers.add(Papers.paper("unreadable", "2026-03-01").document());
        CaseFile damaged = FoldedCase.of(papers);

        assertThat(damaged.scope().isComplete().sure()).contains(false);
        assertThat(damaged.scope().unreadable().sure()).contains(1L);
        assertThat(damaged.timeline().hearingHeldOn()).isInstanceOf(Fact.Unknown.class);
    }

    @Test
    void revokedDecisionIsTakenBackOnlyWherePublished() {
        var revoked =
                new DatedEvent(Papers.day("2026-06-01", "a.docx"), new DecisionRevoked(Fact.of("法院"), Fact.of("证据不足")));
        var withdrawn = new DatedEvent(Papers.day("2026-06-03", "a.docx"), new PublicationWithdrawn(Fact.of("决定已被撤销")));
        var papers = new ArrayList<>(Papers.ordinaryCase());
        assertThat(with(papers, revoked).revokedOn().isAbsent()).isTrue();
        papers.add(Papers.paper("publication-record", "2026-05-18").document());
        assertThat(with(papers, revoked).revokedOn().sure()).contains(LocalDate.parse("2026-06-01"));
        assertThat(with(papers, revoked, withdrawn).withdrawnOn().sure()).contains(LocalDate.parse("2026-06-03"));
    }

    @Test
    void caseThatWasNotFiledSaysSince() {
        var declined = new DatedEvent(Papers.day("2026-03-04", "a.docx"), new FilingDeclined(Fact.of("没有违法事实")));
        assertThat(with(List.of(), declined).declinedOn().sure()).contains(LocalDate.parse("2026-03-04"));
        assertThat(with(List.of()).declinedOn().isAbsent()).isTrue();
    }

    private static TimelineFacts with(List<Document> papers, DatedEvent... more) {
        var events = new ArrayList<>(DocumentEvents.of(papers));
        events.addAll(List.of(more));
        return FoldedCase.of(Papers.docketOf(events)).timeline();
    }

    @Test
    void singleDecisionIsNoWholeCaseAndWhatItRecitesStandsIn() {
        Document decision = Papers.decision()
                .set("recital.noticeServedOn", Papers.day("2026-04-15", "penalty-decision.docx"))
                .document();

        CaseFile caseFile = FoldedCase.of(List.of(decision));

        assertThat(caseFile.scope().isComplete().sure()).contains(false);
        assertThat(caseFile.timeline().noticeServedOn().sure()).contains(LocalDate.parse("2026-04-15"));
        assertThat(caseFile.timeline().filedOn()).isInstanceOf(Fact.Unknown.class);
        assertThat(caseFile.timeline().excludedDays()).isInstanceOf(Fact.Unknown.class);
        assertThat(caseFile.conduct().until().sure()).contains(LocalDate.parse("2026-03-02"));
        assertThat(caseFile.procedure()).isEqualTo(Fact.of("ordinary"));
    }

    @Test
    void inAWholeCaseRecitalProvesNothing() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.removeIf(paper ->
                paper.service().servedKind().isStated() || paper.head().kind().equals(Fact.of("penalty-decision")));
        papers.add(Papers.decision()
                .set("recital.noticeServedOn", Papers.day("2026-04-15", "penalty-decision.docx"))
                .document());

        assertThat(FoldedCase.of(papers).timeline().noticeServedOn().isAbsent()).isTrue();
    }

    @Test
    void lastServedNoticeCountsAndStandsFirst() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.add(Papers.notice()
                .set("head.number", Fact.of("长环罚告〔2026〕8号"))
                .set("head.file", Fact.of("again.docx"))
                .set("head.madeOn", Papers.day("2026-04-20", "again.docx"))
                .document());
        papers.add(Papers.receipt("prior-notice", "长环罚告〔2026〕8号", "2026-04-22").document());

        CaseFile caseFile = FoldedCase.of(papers);

        assertThat(caseFile.timeline().noticeServedOn().sure()).contains(LocalDate.parse("2026-04-22"));
        assertThat(caseFile.documents().stream()
                        .filter(each -> each.head().kind().equals(Fact.of("prior-notice")))
                        .map(each -> each.head().number().known().orElseThrow()))
                .containsExactly("长环罚告〔2026〕8号", "长环罚告〔2026〕7号");
    }

    @Test
    void papersOnASecondPartyGiveNoDays() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.add(Papers.notice()
                .set("party.name", Fact.of("王建国"))
                .set("head.number", Fact.of("长环罚告〔2026〕8号"))
                .set("head.file", Fact.of("person.docx"))
                .document());
        papers.add(Papers.receipt("prior-notice", "长环罚告〔2026〕8号", "2026-05-30")
                .set("service.recipient", Fact.of("王建国"))
                .set("party.name", Fact.absent())
                .document());

        CaseFile caseFile = FoldedCase.of(papers);

        assertThat(caseFile.timeline().noticeServedOn().sure()).contains(LocalDate.parse("2026-04-15"));
        assertThat(caseFile.party().name().sure()).contains(Papers.PARTY);
        assertThat(caseFile.documents()).hasSize(papers.size());
    }

    @Test
    void laboratoryAndPayerBelongToTheCaseWhomeverTheyName() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.removeIf(paper -> paper.head().kind().equals(Fact.of("payment-receipt")));
        papers.add(Papers.paper("payment-receipt", "2026-05-21")
                .set("party.name", Fact.of("刘玉兰"))
                .set("term.amountFen", Fact.of(20_000_000L))
                .document());

        assertThat(FoldedCase.of(papers).timeline().paidOn().sure()).contains(LocalDate.parse("2026-05-21"));
    }

    @Test
    void testBeforeFilingMakesTheDayOfDiscoveryUnsure() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.add(Papers.paper("monitoring-report", "2026-03-05")
                .set("test.reportedOn", Papers.day("2026-03-05", "monitoring-report.docx"))
                .document());

        assertThat(FoldedCase.of(papers).timeline().discoveredOn().sure()).isEmpty();
        assertThat(FoldedCase.of(papers).timeline().discoveredOn().isStated()).isTrue();
    }

    @Test
    void whatPreparesADailyFineGivesTheFirstDecisionNoDays() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        Document notice = Papers.paper("prior-notice", "2026-06-05").document();
        Document review = Papers.paper("legal-review-form", "2026-06-15").document();
        papers.add(notice);
        papers.add(review);
        assertThat(FoldedCase.of(papers).timeline().legalReviewedOn().sure()).contains(LocalDate.parse("2026-06-15"));

        papers.add(Papers.paper("recheck-record", "2026-06-02").document());
        assertThat(FoldedCase.of(papers).timeline().legalReviewedOn().sure()).contains(LocalDate.parse("2026-05-06"));

        papers.remove(notice);
        assertThat(FoldedCase.of(papers).timeline().legalReviewedOn().sure()).contains(LocalDate.parse("2026-06-15"));
    }

    @Test
    void whatIsDoneAnewAfterARevocationGivesTheRevokedDecisionNoDays() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.add(Papers.paper("legal-review-form", "2026-06-15").document());
        var docket = DocumentEvents.docket(papers, Instant.EPOCH);
        assertThat(FoldedCase.of(docket).timeline().legalReviewedOn().sure()).contains(LocalDate.parse("2026-06-15"));

        var revoked = new DecisionRevoked(Fact.of("市人民政府"), Fact.of("程序违法"));
        var anew = docket.append(new DatedEvent(Fact.of(LocalDate.parse("2026-06-10")), revoked), Instant.EPOCH, "甲");
        assertThat(FoldedCase.of(anew).timeline().legalReviewedOn().sure()).contains(LocalDate.parse("2026-05-06"));
    }

    @Test
    void afterARevocationTheDecisionMadeAnewStands() {
        var docket = DocumentEvents.docket(Papers.ordinaryCase(), Instant.EPOCH);
        assertThat(FoldedCase.standing(CaseState.of(docket))).isEmpty();
        var revoked = docket.append(
                new DatedEvent(
                        Fact.of(LocalDate.parse("2026-06-10")), new DecisionRevoked(Fact.of("市人民政府"), Fact.of("程序违法"))),
                Instant.EPOCH,
                "甲");

        TimelineFacts between =
                FoldedCase.standing(CaseState.of(revoked)).orElseThrow().timeline();
        assertThat(between.filedOn().sure()).contains(LocalDate.parse("2026-03-06"));
        assertThat(List.of(between.noticeServedOn(), between.decidedOn(), between.paidOn(), between.closedOn()))
                .noneMatch(Fact::isStated);
        assertThat(FoldedCase.of(revoked).timeline().setAsideOn().sure()).contains(LocalDate.parse("2026-06-10"));

        var anew = revoked.append(
                new DatedEvent(
                        Fact.of(LocalDate.parse("2026-07-20")),
                        new PenaltyDecided(
                                Papers.paper("penalty-decision", "2026-07-20").document())),
                Instant.EPOCH,
                "甲");
        assertThat(FoldedCase.standing(CaseState.of(anew))
                        .orElseThrow()
                        .timeline()
                        .decidedOn()
                        .sure())
                .contains(LocalDate.parse("2026-07-20"));
        assertThat(FoldedCase.of(anew).timeline().decidedOn().sure()).contains(LocalDate.parse("2026-05-11"));
    }

    @Test
    void specialSheetsOutweighTheDecisionBeneath() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.add(Papers.paper("daily-penalty-decision", "2026-06-20").document());

        assertThat(FoldedCase.of(papers).procedure()).isEqualTo(Fact.of("daily-penalty"));
        assertThat(FoldedCase.of(List.of(
                                Papers.paper("seizure-decision", "2026-03-02").document()))
                        .procedure())
                .isEqualTo(Fact.of("seizure"));
        assertThat(FoldedCase.of(List.of(Papers.notice().document()))
                        .procedure()
                        .sure())
                .isEmpty();
    }

    @Test
    void investigatorsAreNamedOnce() {
        List<Document> papers = new ArrayList<>(Papers.ordinaryCase());
        papers.add(Papers.paper("interview-record", "2026-03-10")
                .add("scene.officers", Papers.officer("周 明", "18010015"))
                .add("scene.officers", Papers.officer("陈立", "18010031"))
                .document());

        assertThat(FoldedCase.of(papers).investigators())
                .extracting(OfficerFacts::name)
                .extracting(name -> name.known().orElseThrow())
                .containsExactly("周明", "李卫东", "陈立");
    }

    @Test
    void citationsOfAllDocumentsNameTheirDocument() {
        CitationFacts citation = new RecordPath("lawName").with(CitationFacts.absent(), Fact.of("环境保护法"));
        Document decision = Papers.decision().add("law.basis", citation).document();

        assertThat(FoldedCase.of(List.of(decision)).citations())
                .extracting(CitationFacts::document)
                .containsExactly(Fact.of("penalty-decision"));
    }

    @Test
    void regionIsThePlaceInTheNameOfTheAgency() {
        Document decision =
                Papers.decision().set("head.agency", Fact.of("长沙市生态环境局")).document();

        assertThat(FoldedCase.of(List.of(decision)).scope().region().known()).contains("长沙市");
    }

    @Test
    void regionHasTheProvinceWhenAnAddressNamesBoth() {
        Document decision = Papers.decision()
                .set("head.agency", Fact.of("长沙市生态环境局"))
                .set("party.address", Fact.of("湖南省长沙市望城区兴业路1号"))
                .document();
        Document elsewhere = Papers.decision()
                .set("head.agency", Fact.of("长沙市生态环境局"))
                .set("party.address", Fact.of("广东省广州市天河区兴业路1号"))
                .document();

        assertThat(FoldedCase.of(List.of(decision)).scope().region().known()).contains("湖南省长沙市");
        assertThat(FoldedCase.of(List.of(elsewhere)).scope().region().known()).contains("长沙市");
    }

    @Test
    void nothingHandedInIsNoCase() {
        CaseFile empty = FoldedCase.of(List.of());

        assertThat(empty.documents()).isEmpty();
        assertThat(empty.scope().isComplete().sure()).contains(false);
    }
}
