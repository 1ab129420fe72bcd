package xiezhi.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.core.deadline.Rules.happened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xiezhi.core.calendar.Schedules;
import xiezhi.core.calendar.Term;
import xiezhi.core.calendar.WorkingDayCalendar;

/** Pauses and extensions, against counting day by day. */
class LedgerTest {
    private static final WorkingDayCalendar CALENDAR = Schedules.calendar();
    private static final Deadlines DEADLINES = new Deadlines(CALENDAR);
    private static final DeadlineRule CASE = Rules.rule(
            DeadlineKind.WITHIN,
            Rules.version(
                    RollOver.YES,
                    List.of(Length.of(new Term.CalendarDays(90))),
                    new Extension(new Term.CalendarDays(30), "负责人"),
                    new Extension(new Term.CalendarDays(30), "集体讨论")));

    @Test
    void everyDayOfTwelveYearsAgreesWithTheClerk() {
        for (LocalDate day = LocalDate.of(2015, 1, 1); day.isBefore(LocalDate.of(2026, 9, 1)); day = day.plusDays(1)) {
            Due.On due = (Due.On) DEADLINES.due(CASE, happened("start", day.toString()));
            assertThat(due.last().day()).isEqualTo(walk(day, 90, false, List.of(), true));
        }
    }

    @Test
    void randomPausesAgreeWithTheClerk() {
        Random random = new Random(57);
        for (int i = 0; i < 4_000; i++) {
            LocalDate start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_700));
            boolean isWorking = random.nextBoolean();
            int count = 1 + random.nextInt(isWorking ? 30 : 120);
            List<Pause> pauses = pauses(random, start);
            Term term = isWorking ? new Term.WorkingDays(count) : new Term.CalendarDays(count);
            DeadlineRule rule = Rules.rule(DeadlineKind.WITHIN, RollOver.YES, term);
            Happenings given = Rules.with(happened("start", start.toString()), List.of(), pauses);
            Due.On due = (Due.On) DEADLINES.due(rule, given);
            assertThat(due.last().day())
                    .as("%s from %s with %s", term, start, pauses)
                    .isEqualTo(walk(start, count, isWorking, pauses, true));
            if (isWorking) {
                assertThat(due.counted())
                        .hasSize(count)
                        .last()
                        .isEqualTo(due.last().day());
            }
        }
    }

    @Test
    void anExtensionMustBeApprovedWhileTheTermRuns() {
        // ninety days from 2025-07-05 end on 2025-10-03, a holiday, so on 2025-10-09
        assertThat(last("2025-07-05", approval("2025-10-09", 30))).isEqualTo("2025-11-03");
        assertThat(last("2025-07-05", approval("2025-10-10", 30))).isEqualTo("2025-10-09");
        assertThat(last("2025-07-05", approval("2025-07-04", 30))).isEqualTo("2025-10-09");
        assertThat(last("2025-07-05", approval("2025-10-09", 45))).isEqualTo("2025-11-03");
        assertThat(last("2025-07-05", new Approval(LocalDate.of(2025, 10, 9), OptionalInt.empty())))
                .isEqualTo("2025-11-03");
        assertThat(last("2025-07-05", approval("2025-10-09", 10), approval("2025-10-13", 30)))
                .isEqualTo("2025-11-12");
        assertThat(last(
                        "2025-07-05",
                        approval("2025-10-09", 30),
                        approval("2025-10-20", 30),
                        approval("2025-10-21", 30)))
                .isEqualTo("2025-12-02");
    }

    @Test
    void aRefusedExtensionSaysWhy() {
        Happenings given = Rules.with(happened("start", "2025-07-05"), List.of(approval("2025-10-10", 30)), List.of());
        Due.On due = (Due.On) DEADLINES.due(CASE, given);
        assertThat(due.derivation().stream().map(Step::text)).contains("2025-10-10批准的延长不生效：批准日不在期限内（期限至2025-10-09届满）");
    }

    @Test
    void aPauseThatGoesOnLeavesTheEndOpen() {
        Pause open = new Pause(PauseKind.HEARING, LocalDate.of(2026, 3, 1), Optional.empty());
        Happenings given = Rules.with(happened("start", "2026-02-01"), List.of(), List.of(open));
        assertThat(DEADLINES.due(CASE, given))
                .isInstanceOfSatisfying(
                        Due.Unknown.class, due -> assertThat(due.reason()).isEqualTo("自2026-03-01起听证，尚未结束"));
        Happenings later = Rules.with(happened("start", "2025-07-05"), List.of(), List.of(open));
        assertThat(DEADLINES.due(CASE, later)).isInstanceOf(Due.On.class);
    }

    @Test
    void aPauseOfAnotherKindDoesNotCount() {
        Pause other = Pause.of(PauseKind.LITIGATION, LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 20));
        Happenings given = Rules.with(happened("start", "2025-07-05"), List.of(), List.of(other));
        Due.On due = (Due.On) DEADLINES.due(CASE, given);
        assertThat(due.last().day()).isEqualTo("2025-10-09");
        assertThat(due.derivation().stream().map(Step::text)).contains("2025-08-01起的行政诉讼不是本期限可以扣除的时间，不扣除");
    }

    private static String last(String start, Approval... approvals) {
        Happenings given = Rules.with(happened("start", start), List.of(approvals), List.of());
        return ((Due.On) DEADLINES.due(CASE, given)).last().day().toString();
    }

    private static Approval approval(String day, int count) {
        return Approval.of(LocalDate.parse(day), count);
    }

    private static List<Pause> pauses(Random random, LocalDate start) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = start.plusDays(random.nextInt(90) - 10L);
            PauseKind kind = random.nextBoolean() ? PauseKind.HEARING : PauseKind.MONITORING;
            pauses.add(Pause.of(kind, from, from.plusDays(random.nextInt(25))));
        }
        return pauses;
    }

    private static LocalDate walk(LocalDate start, int count, boolean isWorking, List<Pause> pauses, boolean isRolled) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            LocalDate at = day;
            boolean isPaused = pauses.stream()
                    .anyMatch(pause -> !at.isBefore(pause.from())
                            && !at.isAfter(pause.until().orElseThrow()));
            boolean isCounted = !isPaused && (!isWorking || isWorkday(at));
            left -= isCounted ? 1 : 0;
        }
        while (isRolled && !isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWorkday(LocalDate day) {
        return CALENDAR.isWorkday(day).orElseThrow();
    }
}
