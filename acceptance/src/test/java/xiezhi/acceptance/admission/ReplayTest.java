package xiezhi.acceptance.admission;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.admission.Actor;
import xiezhi.core.admission.Admission;
import xiezhi.core.admission.Gates;
import xiezhi.core.admission.Proposal;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocumentEvents;
import xiezhi.core.event.CaseArchived;
import xiezhi.core.event.CaseClosed;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.event.DailyPenaltyDecided;
import xiezhi.core.event.DecisionServed;
import xiezhi.core.event.DefenceWaived;
import xiezhi.core.event.EventType;
import xiezhi.core.event.HearingHeld;
import xiezhi.core.event.HearingWaived;
import xiezhi.core.event.LegalReviewed;
import xiezhi.core.event.PenaltyDecided;
import xiezhi.core.event.PriorNoticeIssued;
import xiezhi.core.event.PriorNoticeServed;
import xiezhi.core.event.Stage;
import xiezhi.core.fact.Fact;
import xiezhi.core.report.ReviewedCase;
import xiezhi.lawbook.LawBook;

/** Lawful cases pass every gate from lead to archive; the same cases with one step dropped or moved do not. */
@DisplayName("逐条登记生成的案卷")
class ReplayTest {
    private static final long SEED = 20260816;
    private static final int CASES = 60;
    private static final int MUTATED = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final Actor READER = new Actor("reading", List.of(), List.of());
    private static final Gates GATES = LawBook.load().gates();

    /** On one day an approval comes before what it approves. */
    private static final List<String> ORDER =
            EventType.all().stream().map(EventType::tag).toList();

    @TempDir
    private static Path folder;

    private static List<List<DatedEvent>> cases = List.of();

    @BeforeAll
    static void readCases() throws IOException {
        cases = GeneratedCases.clean(SEED, CASES, folder).stream()
                .map(ReviewedCase::documents)
                .map(DocumentEvents::of)
                .map(ReplayTest::placed)
                .toList();
    }

    @Test
    @DisplayName("合法案卷的每一步都准予登记")
    void admitsEveryStepOfACleanCase() {
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            for (var refusal : refusals(cases.get(i))) {
                refused.add("case " + (i + 1) + " " + refusal);
            }
        }
        assertThat(cases).hasSize(CASES);
        assertThat(refused).isEmpty();
    }

    /**
     * Papers without a day lie where a clerk would have put them: what establishes the facts before the notice, all
     * else of the procedure before the decision.
     */
    private static List<DatedEvent> placed(List<DatedEvent> byDay) {
        List<DatedEvent> placed = new ArrayList<>(byDay.stream()
                .filter(each -> each.happenedOn().isStated())
                .sorted(comparing((DatedEvent each) -> each.happenedOn().known().orElseThrow())
                        .thenComparingInt(each -> ORDER.indexOf(each.event().tag())))
                .toList());
        for (DatedEvent undated :
                byDay.stream().filter(each -> !each.happenedOn().isStated()).toList()) {
            boolean isOfFacts = undated.event().stage().compareTo(Stage.NOTICE) < 0;
            int at = 0;
            while (at < placed.size() && !isBorder(placed.get(at), isOfFacts)) {
                at++;
            }
            placed.add(at, undated);
        }
        return placed;
    }

    private static boolean isBorder(DatedEvent event, boolean isOfFacts) {
        return event.event().stage() == Stage.DECISION || (isOfFacts && event.event() instanceof PriorNoticeIssued);
    }

    @Test
    @DisplayName("没有送达告知书即作决定，不予登记")
    void refusesADecisionWithoutNotice() {
        assertEachRefused(ReplayTest::hasNotice, "DECISION-002", events -> without(events, PriorNoticeServed.class));
    }

    @Test
    @DisplayName("陈述申辩期限未满即作决定，不予登记")
    void refusesADecisionBeforeTheTermIsOver() {
        assertEachRefused(
                events -> hasNotice(events)
                        && last(events, PriorNoticeServed.class).isAfter(LocalDate.of(2023, 7, 1))
                        && !has(events, DefenceWaived.class)
                        && !has(events, HearingWaived.class),
                "DECISION-003",
                events -> moved(
                        events,
                        PenaltyDecided.class,
                        last(events, PriorNoticeServed.class).plusDays(1)));
    }

    @Test
    @DisplayName("听证之后没有法制审核即作决定，不予登记")
    void refusesADecisionWithoutLegalReviewAfterAHearing() {
        assertEachRefused(
                events -> has(events, HearingHeld.class) && hasNotice(events),
                "DECISION-009",
                events -> without(events, LegalReviewed.class));
    }

    @Test
    @DisplayName("没有立案、没有送达、提前公开，不予登记")
    void refusesStepsWhoseGroundIsMissing() {
        assertEachRefused(ReplayTest::hasNotice, "NOTICE-001", events -> without(events, CaseFiled.class));
        assertEachRefused(ReplayTest::hasNotice, "NOTICE-004", events -> without(events, PriorNoticeIssued.class));
        assertEachRefused(
                events -> has(events, DecisionServed.class),
                "SERVICE-001",
                events -> moved(events, DecisionServed.class, LocalDate.of(2023, 7, 3)));
        assertEachRefused(
                events -> has(events, CaseArchived.class),
                "ENFORCEMENT-022",
                events -> without(events, CaseClosed.class));
    }

    private static void assertEachRefused(
            Predicate<List<DatedEvent>> wanted, String code, UnaryOperator<List<DatedEvent>> change) {
        List<List<DatedEvent>> chosen =
                cases.stream().filter(wanted).limit(MUTATED).toList();
        assertThat(chosen).as("cases for " + code).isNotEmpty();
        assertThat(chosen)
                .allSatisfy(events -> assertThat(refusals(change.apply(events)))
                        .as(code)
                        .anyMatch(refusal -> refusal.contains(" " + code + " ")));
    }

    private static boolean hasNotice(List<DatedEvent> events) {
        return has(events, PenaltyDecided.class)
                && has(events, PriorNoticeServed.class)
                && first(events, CaseFiled.class).isAfter(LocalDate.of(2023, 7, 1))
                && !has(events, DailyPenaltyDecided.class);
    }

    private static boolean has(List<DatedEvent> events, Class<? extends CaseEvent> type) {
        return events.stream().anyMatch(each -> type.isInstance(each.event()));
    }

    private static LocalDate first(List<DatedEvent> events, Class<? extends CaseEvent> type) {
        return days(events, type).min(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    private static LocalDate last(List<DatedEvent> events, Class<? extends CaseEvent> type) {
        return days(events, type).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    private static Stream<LocalDate> days(List<DatedEvent> events, Class<? extends CaseEvent> type) {
        return events.stream()
                .filter(each -> type.isInstance(each.event()))
                .flatMap(each -> each.happenedOn().known().stream());
    }

    private static List<DatedEvent> without(List<DatedEvent> events, Class<? extends CaseEvent> type) {
        return events.stream().filter(each -> !type.isInstance(each.event())).toList();
    }

    private static List<DatedEvent> moved(List<DatedEvent> events, Class<? extends CaseEvent> type, LocalDate day) {
        return events.stream()
                .map(each -> type.isInstance(each.event()) ? new DatedEvent(Fact.of(day), each.event()) : each)
                .toList();
    }

    /** What is refused when the events are recorded one after the other, whatever was refused before. */
    private static List<String> refusals(List<DatedEvent> events) {
        List<String> refusals = new ArrayList<>();
        Docket docket = Docket.EMPTY;
        for (DatedEvent event : events) {
            var proposal = new Proposal(event, READER, docket.entries().size());
            if (Admission.of(docket, proposal, TODAY, List.of(), GATES) instanceof Admission.Refused(var reasons)) {
                reasons.forEach(
                        reason -> refusals.add(event.event().tag() + " " + reason.code() + " " + reason.message()));
            }
            docket = docket.append(event, Instant.EPOCH, READER.name());
        }
        return refusals;
    }
}
