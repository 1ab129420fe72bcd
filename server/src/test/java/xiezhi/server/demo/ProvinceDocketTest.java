package xiezhi.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.core.admission.Actor;
import xiezhi.core.admission.Admission;
import xiezhi.core.admission.Proposal;
import xiezhi.core.deadline.DeadlineKind;
import xiezhi.core.deadline.Due;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.event.CaseArchived;
import xiezhi.core.event.DecisionServed;
import xiezhi.core.event.InvestigationSuspended;
import xiezhi.core.event.ReviewSubmitted;
import xiezhi.core.finding.Finding;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.sample.province.Province;
import xiezhi.sample.province.ProvinceCase;

/** The cases of the invented province, told after patterns, are what officers could have entered one step after the other. */
@DisplayName("虚构省的案件")
class ProvinceDocketTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 30);
    private static final Actor OFFICER = new Actor("执法人员", List.of(), List.of());
    private static final int STEP = 29;
    private static final LawBook BOOK = LawBook.load();
    private static final Province PROVINCE = Province.of(DemoProvince.SEED, START);
    private static final Map<Integer, PatternDockets.Pattern> PATTERNS = new ConcurrentHashMap<>();

    private static List<ProvinceCase> some = List.of();

    @BeforeAll
    static void readPatterns() {
        some = IntStream.range(0, PROVINCE.cases().size())
                .filter(index -> index % STEP == 0)
                .mapToObj(PROVINCE.cases()::get)
                .toList();
        var reading = new PatternDockets(CaseReviewer.of(BOOK));
        PROVINCE.cases().parallelStream()
                .forEach(told -> PATTERNS.computeIfAbsent(
                        told.pattern(),
                        pattern -> reading.read(PROVINCE.patterns().get(pattern), told.recast())));
    }

    @Test
    @DisplayName("抽取的案件逐条登记，除种下的缺陷外都准予登记")
    void everyStepIsAdmittedButWhereADefectWasPlanted() {
        Set<String> refused = new TreeSet<>();
        for (var told : some) {
            if (PROVINCE.patterns().get(told.pattern()).defects().isEmpty()) {
                refusals(told).forEach(each -> refused.add(told.docket() + " " + each));
            }
        }
        assertThat(some).hasSizeGreaterThan(60);
        assertThat(refused).isEmpty();
    }

    @Test
    @DisplayName("没有种缺陷而已归档的案件核查不出问题")
    void archivedCasesWithoutDefectsHaveNoFindings() {
        assertThat(archivedWithoutDefects())
                .allSatisfy(told -> assertThat(BOOK.findings(BOOK.judged(FoldedCase.of(docket(told)))).stream()
                                .filter(Finding::isFailure)
                                .map(finding -> finding.rule().toString()))
                        .as(told.docket())
                        .isEmpty());
    }

    @Test
    @DisplayName("没有种缺陷而已归档的案件没有逾期的期限")
    void archivedCasesWithoutDefectsAreLateWithNothing() {
        var late = archivedWithoutDefects().stream()
                .flatMap(told -> BOOK.terms(BOOK.judged(FoldedCase.of(docket(told)))).stream()
                        .filter(answer -> answer.end().isEmpty()
                                && answer.rule().kind() == DeadlineKind.WITHIN
                                && answer.rule().owner().equals("agency"))
                        .filter(answer -> answer.due() instanceof Due.On on
                                && on.last().day().isBefore(START))
                        .map(answer -> answer.rule().id()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertThat(late).isEmpty();
    }

    @Test
    @DisplayName("各环节都有案件，有今天到期的、逾期的和中止的")
    void casesStandEverywhere() {
        var stages = PROVINCE.cases().parallelStream()
                .collect(Collectors.groupingBy(
                        told -> CaseState.of(docket(told)).stage().id(), Collectors.counting()));
        assertThat(stages.keySet())
                .contains("investigation", "measures", "notice", "hearing", "deliberation")
                .contains("decision", "service", "enforcement");
        assertThat(PROVINCE.cases().stream().filter(told -> has(events(told), InvestigationSuspended.class)))
                .hasSizeGreaterThan(20);
        var due = dueDays(PROVINCE.cases().stream()
                .filter(told -> !has(events(told), DecisionServed.class))
                .filter(told ->
                        has(events(told), ReviewSubmitted.class) || told.until().isBefore(START))
                .toList());
        assertThat(due).contains(START);
        assertThat(due.stream().filter(day -> day.isBefore(START)).count()).isGreaterThan(20);
    }

    @Test
    @DisplayName("当事人在企业名录中的案件，文书里写的就是这家企业")
    void papersNameTheFirm() {
        var names = PROVINCE.firms().stream()
                .collect(
                        Collectors.toMap(firm -> firm.id(), firm -> firm.party().creditCode()));
        var ofFirms = some.stream().filter(told -> told.firm().isPresent()).toList();
        assertThat(ofFirms).hasSizeGreaterThan(20);
        assertThat(ofFirms)
                .allSatisfy(told -> assertThat(CaseState.of(docket(told)).documents().stream()
                                .flatMap(document -> document.party().creditCode().known().stream()))
                        .as(told.docket())
                        .contains(names.get(told.firm().orElseThrow())));
    }

    private List<ProvinceCase> archivedWithoutDefects() {
        var archived = some.stream()
                .filter(told ->
                        PROVINCE.patterns().get(told.pattern()).defects().isEmpty())
                .filter(told -> has(events(told), CaseArchived.class))
                .toList();
        assertThat(archived).hasSizeGreaterThan(10);
        return archived;
    }

    private static List<LocalDate> dueDays(List<ProvinceCase> cases) {
        return cases.parallelStream()
                .flatMap(told -> BOOK.terms(BOOK.judged(FoldedCase.of(docket(told)))).stream())
                .filter(answer -> answer.end().isEmpty())
                .flatMap(answer ->
                        answer.due() instanceof Due.On on ? Stream.of(on.last().day()) : Stream.empty())
                .toList();
    }

    private static List<DatedEvent> events(ProvinceCase told) {
        var pattern = PATTERNS.get(told.pattern());
        assertThat(pattern).isNotNull();
        return CourseOfCase.of(told, pattern.told(told));
    }

    private static Docket docket(ProvinceCase told) {
        return Docket.EMPTY.appendAll(events(told), Instant.EPOCH, told.handler());
    }

    private static boolean has(List<DatedEvent> events, Class<?> type) {
        return events.stream().anyMatch(event -> type.isInstance(event.event()));
    }

    private static List<String> refusals(ProvinceCase told) {
        List<String> refusals = new ArrayList<>();
        var docket = Docket.EMPTY;
        for (var event : events(told)) {
            var proposal = new Proposal(event, OFFICER, docket.entries().size());
            if (Admission.of(docket, proposal, START, List.of(), BOOK.gates())
                    instanceof Admission.Refused(var reasons)) {
                reasons.forEach(
                        reason -> refusals.add(event.event().tag() + " " + reason.code() + " " + reason.message()));
            }
            docket = docket.append(event, Instant.EPOCH, OFFICER.name());
        }
        return refusals;
    }
}
