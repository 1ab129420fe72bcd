package xiezhi.lawbook.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.PauseFacts;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.deadline.Due;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.rule.ArticleTexts;
import xiezhi.lawbook.statute.StatuteBook;

class TermFindingsTest {
    private static final LawFiles FILES = LawFiles.packed();
    private static final LawErrors ERRORS = new LawErrors();
    private static final WorkingDayCalendar CALENDAR = Calendars.load(FILES, ERRORS);
    private static final TermFindings TERMS = new TermFindings(
            DeadlineBook.load(FILES, ERRORS), CALENDAR, new ArticleTexts(StatuteBook.load(FILES, ERRORS)));
    private static final CaseFile WHOLE = with(CaseFile.absent(), "scope.isComplete", Fact.of(true));

    @Test
    @DisplayName("期限未满即作决定")
    void aDecisionInsideTheFiveDaysIsFatal() {
        CaseFile file = day(day(WHOLE, "timeline.noticeServedOn", "2026-09-18"), "timeline.decidedOn", "2026-09-24");
        Finding finding = finding(file, "notice/waiting-period");
        assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(finding.severity()).isEqualTo(Severity.FATAL);
        assertThat(finding.r2024().known()).contains("R14");
        assertThat(finding.message()).isEqualTo("2026-09-18送达行政处罚事先告知书，陈述申辩期限至2026-09-24，2026-09-24即作出决定，卷内没有书面放弃");
        assertThat(finding.places()).extracting(Place::file).contains("案卷.docx");
        assertThat(finding.citations()).extracting(cited -> cited.statute()).contains("mee-order-30");
        CaseFile later = day(file, "timeline.decidedOn", "2026-09-25");
        assertThat(finding(later, "notice/waiting-period").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aWrittenWaiverLiftsTheWait() {
        CaseFile file = day(day(WHOLE, "timeline.noticeServedOn", "2026-09-18"), "timeline.decidedOn", "2026-09-21");
        Document waiver = new DocumentDraft()
                .set("head.kind", Fact.of("rights-waiver"))
                .set("rights.waived", Fact.of(true))
                .document();
        assertThat(finding(documents(file, waiver), "notice/waiting-period").outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("撤销后重新作出的决定，期限另行计算")
    void termsOfADecisionMadeAnewCountFromIt() {
        LawBook book = LawBook.load();
        CaseFile revoked = day(decided("2026-05-11", "2026-05-14"), "timeline.setAsideOn", "2026-06-10");
        CaseFile between = day(WHOLE, "timeline.filedOn", "2026-03-06");
        assertThat(due(book, revoked, between, "enforcement/payment")).isEmpty();
        assertThat(due(book, revoked, between, "investigation/case-time")).contains("2026-06-04");

        CaseFile anew = decided("2026-07-20", "2026-07-21");
        assertThat(due(book, revoked, anew, "enforcement/payment")).contains("2026-08-05");
        assertThat(due(book, revoked, anew, "service/publication")).contains("2026-07-29");
        assertThat(due(book, revoked, anew, "investigation/case-time")).contains("2026-06-04");
    }

    private static CaseFile decided(String on, String servedOn) {
        CaseFile filed = day(WHOLE, "timeline.filedOn", "2026-03-06");
        return day(day(filed, "timeline.decidedOn", on), "timeline.decisionServedOn", servedOn);
    }

    private static Optional<String> due(LawBook book, CaseFile whole, CaseFile standing, String term) {
        return book.terms(whole, standing).stream()
                .filter(answer -> answer.rule().id().equals(term))
                .flatMap(answer -> answer.due() instanceof Due.On on
                        ? Stream.of(on.last().day().toString())
                        : Stream.empty())
                .findFirst();
    }

    @Test
    @DisplayName("办案期限：检测时间与延长审批")
    void theCaseTermDeductsTestsAndAddsExtensions() {
        CaseFile file = day(day(WHOLE, "timeline.filedOn", "2026-03-12"), "timeline.decidedOn", "2026-06-20");
        assertThat(finding(file, "investigation/case-time").outcome()).isEqualTo(Outcome.FAIL);
        CaseFile tested = paused(file, "monitoring", "2026-03-21", "2026-03-29");
        assertThat(finding(tested, "investigation/case-time").outcome()).isEqualTo(Outcome.PASS);
        assertThat(finding(documents(file, extension("2026-06-10")), "investigation/case-time")
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(finding(documents(file, extension("2026-06-11")), "investigation/case-time")
                        .outcome())
                .isEqualTo(Outcome.FAIL);
        CaseFile counted = with(file, "timeline.excludedDays", Fact.of(10L));
        assertThat(finding(counted, "investigation/case-time").outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void theCaseTermDeductsTheServiceOfTheNotice() {
        CaseFile filed = paused(day(WHOLE, "timeline.filedOn", "2026-08-25"), "service", "2026-09-16", "2026-09-16");

        assertThat(finding(day(filed, "timeline.decidedOn", "2026-11-24"), "investigation/case-time")
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(finding(day(filed, "timeline.decidedOn", "2026-11-30"), "investigation/case-time")
                        .message())
                .contains("办案期限至2026-11-24")
                .contains("超过6日");
    }

    @Test
    void whileTheCaseRestsItsTermHasNoEnd() {
        CaseFile filed = day(day(WHOLE, "timeline.filedOn", "2026-03-12"), "timeline.decidedOn", "2026-09-20");
        CaseFile resting = with(
                filed,
                "timeline.pauses",
                List.of(new PauseFacts(Fact.of("suspension"), Fact.of(LocalDate.of(2026, 4, 1)), Fact.absent())));
        assertThat(finding(filed, "investigation/case-time").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(finding(resting, "investigation/case-time").outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void anAnnouncementOfUnknownLengthLeavesTheCaseTermOpenOnlyWhenItEndedBefore() {
        CaseFile filed = day(day(WHOLE, "timeline.filedOn", "2026-03-12"), "timeline.decidedOn", "2026-06-20");
        assertThat(finding(announced(filed, "2026-05-20"), "investigation/case-time")
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding(announced(filed, "2026-07-20"), "investigation/case-time")
                        .outcome())
                .isEqualTo(Outcome.FAIL);
    }

    private static CaseFile announced(CaseFile file, String until) {
        PauseFacts pause = new PauseFacts(Fact.of("announcement"), Fact.absent(), Fact.of(LocalDate.parse(until)));
        return with(file, "timeline.pauses", List.of(pause));
    }

    private static CaseFile paused(CaseFile file, String kind, String from, String until) {
        PauseFacts pause =
                new PauseFacts(Fact.of(kind), Fact.of(LocalDate.parse(from)), Fact.of(LocalDate.parse(until)));
        return with(file, "timeline.pauses", List.of(pause));
    }

    @Test
    void aPartOfAFileNeverProvesTheCaseTermBroken() {
        CaseFile part =
                day(day(CaseFile.absent(), "timeline.filedOn", "2026-03-12"), "timeline.decidedOn", "2026-09-20");
        assertThat(finding(part, "investigation/case-time").outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding(part, "measures/recheck").outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void rememberedLawNeverSaysNo() {
        CaseFile old = day(day(WHOLE, "timeline.filedOn", "2019-03-12"), "timeline.decidedOn", "2019-09-20");
        assertThat(finding(old, "investigation/case-time").outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void anEmptyFileHasNothingToKeep() {
        assertThat(TERMS.of(WHOLE)).extracting(Finding::outcome).containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void dailyPenaltiesNeedARecheckInThirtyDays() {
        CaseFile file = documents(
                WHOLE,
                new DocumentDraft()
                        .set("head.kind", Fact.of("correction-order"))
                        .set("service.servedOn", Fact.of(LocalDate.of(2026, 3, 2)))
                        .document(),
                new DocumentDraft()
                        .set("head.kind", Fact.of("recheck-record"))
                        .set("scene.startAt", Fact.of(LocalDate.of(2026, 4, 2).atTime(9, 0)))
                        .document());
        assertThat(finding(file, "measures/recheck").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        Document daily = new DocumentDraft()
                .set("head.kind", Fact.of("daily-penalty-decision"))
                .document();
        assertThat(finding(documents(file, daily), "measures/recheck").outcome())
                .isEqualTo(Outcome.FAIL);
    }

    private static Document extension(String approvedOn) {
        return new DocumentDraft()
                .set("head.kind", Fact.of("time-extension"))
                .set("outcome.effectiveOn", Fact.of(LocalDate.parse(approvedOn)))
                .set("outcome.extensionDays", Fact.of(30L))
                .document();
    }

    private static Finding finding(CaseFile file, String id) {
        return TERMS.of(file).stream()
                .filter(each -> each.rule().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile day(CaseFile file, String path, String day) {
        Place place = new Place("案卷.docx", 1, 1, 0, 10, day);
        return with(file, path, Fact.of(LocalDate.parse(day), place));
    }

    private static CaseFile documents(CaseFile file, Document... documents) {
        List<Document> all = new ArrayList<>(file.documents());
        all.addAll(List.of(documents));
        return new RecordPath("documents").with(file, List.copyOf(all));
    }

    private static CaseFile with(CaseFile file, String path, Object value) {
        return new RecordPath(path).with(file, value);
    }
}
