package xiezhi.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.core.deadline.Rules.happened;
import static xiezhi.core.deadline.Rules.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.core.calendar.Schedules;
import xiezhi.core.calendar.Term;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.core.rule.Outcome;

class DeadlinesTest {
    private static final WorkingDayCalendar CALENDAR = Schedules.calendar();
    private static final Deadlines DEADLINES = new Deadlines(CALENDAR);
    private static final DeadlineRule FIVE = rule(DeadlineKind.WITHIN, RollOver.YES, new Term.WorkingDays(5));

    @ParameterizedTest
    @CsvSource({"2026-09-18, 2026-09-24", "2026-09-30, 2026-10-13", "2025-09-26, 2025-10-10"})
    @DisplayName("五个工作日")
    void fiveWorkingDays(String start, LocalDate due) {
        assertThat(on(FIVE, happened("start", start)).last().day()).isEqualTo(due);
    }

    @Test
    @DisplayName("逐日推算")
    void writesDownEveryDay() {
        Due.On due = on(FIVE, happened("start", "2026-09-18"));
        assertThat(due.derivation().stream().map(Step::text))
                .containsExactly(
                        "2026-09-18（周五）起算，当日不计入",
                        "期限为5个工作日",
                        "2026-09-19（周六，休息日）不计",
                        "第1个工作日 2026-09-20（周日，调休上班）",
                        "第2个工作日 2026-09-21（周一）",
                        "第3个工作日 2026-09-22（周二）",
                        "第4个工作日 2026-09-23（周三）",
                        "第5个工作日 2026-09-24（周四）",
                        "第5个工作日即最后一日2026-09-24（周四）");
        assertThat(due.counted()).hasSize(5).first().isEqualTo(LocalDate.of(2026, 9, 20));
        assertThat(due.derivation().getFirst().cites()).containsExactly("mee-order-30/090");
    }

    @Test
    @DisplayName("末日为休息日，顺延")
    void rollsOverAndSaysSo() {
        DeadlineRule rule = rule(DeadlineKind.WITHIN, RollOver.YES, new Term.CalendarDays(15));
        Due.On due = on(rule, happened("start", "2026-09-18"));
        assertThat(due.last().day()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(due.derivation().getLast().text()).isEqualTo("最后一日2026-10-03（周六，节假日）为休息日，顺延至2026-10-08（周四）");
    }

    @Test
    void anUnsettledRollOverIsNotJudgedInBetween() {
        DeadlineRule rule = rule(DeadlineKind.WITHIN, RollOver.UNSETTLED, new Term.CalendarDays(15));
        assertThat(outcome(rule, "start", "2026-09-18", "end", "2026-10-03")).isEqualTo(Outcome.PASS);
        assertThat(outcome(rule, "start", "2026-09-18", "end", "2026-10-04")).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome(rule, "start", "2026-09-18", "end", "2026-10-08")).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome(rule, "start", "2026-09-18", "end", "2026-10-09")).isEqualTo(Outcome.FAIL);
    }

    @Test
    @DisplayName("没有放假安排的年份")
    void aYearWithoutScheduleIsUnknown() {
        assertThat(DEADLINES.due(FIVE, happened("start", "2026-12-28")))
                .isInstanceOfSatisfying(
                        Due.Unknown.class, due -> assertThat(due.reason()).isEqualTo("没有2027年的放假安排，无法确定工作日"));
        DeadlineRule days = rule(DeadlineKind.WITHIN, RollOver.YES, new Term.CalendarDays(30));
        assertThat(DEADLINES.due(days, happened("start", "2026-12-28")))
                .isInstanceOfSatisfying(
                        Due.Unknown.class, due -> assertThat(due.notBefore()).contains(LocalDate.of(2027, 1, 27)));
        assertThat(outcome(days, "start", "2026-12-28", "end", "2027-01-27")).isEqualTo(Outcome.PASS);
        assertThat(outcome(days, "start", "2026-12-28", "end", "2027-01-28")).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(new Deadlines(WorkingDayCalendar.EMPTY).due(FIVE, happened("start", "2026-09-18")))
                .isInstanceOf(Due.Unknown.class);
    }

    @Test
    void waitingEndsWithTheTerm() {
        DeadlineRule wait = rule(DeadlineKind.WAIT, RollOver.YES, new Term.WorkingDays(5));
        assertThat(on(wait, happened("start", "2026-09-18")).opens()).contains(LocalDate.of(2026, 9, 25));
        assertThat(outcome(wait, "start", "2026-09-18", "end", "2026-09-24")).isEqualTo(Outcome.FAIL);
        assertThat(outcome(wait, "start", "2026-09-18", "end", "2026-09-25")).isEqualTo(Outcome.PASS);
        assertThat(outcome(wait, "start", "2026-09-18", "end", "2026-09-17")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(wait, "start", "2026-09-18", "waived", "2026-09-19", "end", "2026-09-20"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("听证七个工作日前通知")
    void countsBackFromTheHearing() {
        DeadlineRule before = rule(DeadlineKind.BEFORE, RollOver.YES, new Term.WorkingDays(7));
        Due.On due = on(before, happened("start", "2026-11-23"));
        assertThat(due.last().day()).isEqualTo(LocalDate.of(2026, 11, 11));
        assertThat(due.latest().day()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(outcome(before, "start", "2026-11-23", "end", "2026-11-11")).isEqualTo(Outcome.PASS);
        assertThat(outcome(before, "start", "2026-11-23", "end", "2026-11-12")).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome(before, "start", "2026-11-23", "end", "2026-11-13")).isEqualTo(Outcome.FAIL);
        assertThat(DEADLINES.due(before, happened("start", "2015-01-05"))).isInstanceOf(Due.Unknown.class);
    }

    @Test
    @DisplayName("二十四小时的两种读法")
    void hoursHaveTwoReadings() {
        DeadlineRule hours = rule(DeadlineKind.WITHIN, RollOver.NO, new Term.Hours(24));
        Happenings known = Happenings.of(Map.of("start", Moment.at(LocalDateTime.parse("2026-09-18T10:20"))));
        Due.On due = on(hours, known);
        assertThat(due.last().minute()).contains(LocalDateTime.parse("2026-09-19T10:20"));
        assertThat(due.latest().minute()).contains(LocalDateTime.parse("2026-09-19T11:00"));
        assertThat(outcome(hours, "start", "2026-09-18", "end", "2026-09-18")).isEqualTo(Outcome.PASS);
        assertThat(outcome(hours, "start", "2026-09-18", "end", "2026-09-19")).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome(hours, "start", "2026-09-18", "end", "2026-09-20")).isEqualTo(Outcome.FAIL);
    }

    @Test
    void monthsEndOnTheLastDayOfAShorterMonth() {
        DeadlineRule half = rule(DeadlineKind.WITHIN, RollOver.NO, new Term.Months(6));
        assertThat(on(half, happened("start", "2026-02-10")).last().day()).isEqualTo("2026-08-10");
        assertThat(on(half, happened("start", "2025-08-31")).last().day()).isEqualTo("2026-02-28");
        DeadlineRule years = rule(DeadlineKind.WITHIN, RollOver.NO, new Term.Years(2));
        assertThat(on(years, happened("start", "2024-02-29")).last().day()).isEqualTo("2026-02-28");
    }

    @Test
    void theLengthFollowsTheCircumstances() {
        Condition unit = new Condition(Map.of("party", Set.of("unit")), OptionalLong.empty(), OptionalLong.empty());
        Condition large = new Condition(Map.of(), OptionalLong.of(500_000), OptionalLong.empty());
        DeadlineRule rule = rule(
                DeadlineKind.WITHIN,
                Rules.version(
                        RollOver.NO,
                        List.of(
                                new Length(unit, List.of(new Term.CalendarDays(10))),
                                new Length(large, List.of(new Term.CalendarDays(20))),
                                Length.of(new Term.CalendarDays(30)))));
        assertThat(last(rule, Map.of("party", "unit"), OptionalLong.empty())).isEqualTo("2026-03-11..2026-03-11");
        assertThat(last(rule, Map.of("party", "citizen"), OptionalLong.of(500_000)))
                .isEqualTo("2026-03-21..2026-03-21");
        assertThat(last(rule, Map.of("party", "citizen"), OptionalLong.of(499_999)))
                .isEqualTo("2026-03-31..2026-03-31");
        assertThat(last(rule, Map.of("party", "citizen"), OptionalLong.empty())).isEqualTo("2026-03-21..2026-03-31");
        assertThat(last(rule, Map.of(), OptionalLong.of(1))).isEqualTo("2026-03-11..2026-03-31");
    }

    @Test
    void doubtIsNeverAFailure() {
        Map<String, Moment> unsure =
                Map.of("start", Moment.on(LocalDate.of(2026, 9, 18)), "end", Moment.unsure(LocalDate.of(2026, 11, 1)));
        assertThat(DEADLINES.ask(FIVE, Happenings.of(unsure)).judgement().outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
        Happenings blurred = new Happenings(
                Map.of("end", Moment.on(LocalDate.of(2026, 11, 1))),
                Map.of("start", "看不清"),
                List.of(),
                List.of(),
                Circumstances.NONE);
        assertThat(DEADLINES.ask(FIVE, blurred).judgement().reason()).contains("看不清");
        assertThat(outcome(FIVE, "end", "2026-11-01")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(FIVE, "start", "2026-09-18")).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void aLaterStepProvesAYesButNeverANo() {
        Map<String, Moment> early = Map.of(
                "start", Moment.on(LocalDate.of(2026, 9, 18)),
                "end", Moment.unsure(LocalDate.of(2026, 9, 21)),
                "proof", Moment.on(LocalDate.of(2026, 9, 24)));
        assertThat(DEADLINES.ask(FIVE, Happenings.of(early)).judgement().outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(outcome(FIVE, "start", "2026-09-18", "proof", "2026-09-25")).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void collectsEveryCitation() {
        TermAnswer answer = DEADLINES.ask(
                rule(DeadlineKind.WITHIN, RollOver.YES, new Term.CalendarDays(15)), happened("start", "2026-09-18"));
        assertThat(answer.cites()).containsExactly("mee-order-30/044", "mee-order-30/090");
    }

    private static String last(DeadlineRule rule, Map<String, String> known, OptionalLong amount) {
        Happenings happenings = new Happenings(
                happened("start", "2026-03-01").events(),
                Map.of(),
                List.of(),
                List.of(),
                new Circumstances(known, amount));
        Due.On due = on(rule, happenings);
        return due.last().day() + ".." + due.latest().day();
    }

    private static Due.On on(DeadlineRule rule, Happenings happenings) {
        return (Due.On) DEADLINES.due(rule, happenings);
    }

    private static Outcome outcome(DeadlineRule rule, String... tagAndDay) {
        return DEADLINES.ask(rule, happened(tagAndDay)).judgement().outcome();
    }
}
