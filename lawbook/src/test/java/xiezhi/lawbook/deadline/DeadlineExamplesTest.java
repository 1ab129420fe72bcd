package xiezhi.lawbook.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.core.deadline.DeadlineKind;
import xiezhi.core.deadline.Deadlines;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.Happenings;
import xiezhi.core.deadline.Moment;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

class DeadlineExamplesTest {
    private static final LawFiles FILES = LawFiles.packed();
    private static final LawErrors ERRORS = new LawErrors();
    private static final DeadlineBook BOOK = DeadlineBook.load(FILES, ERRORS);
    private static final Deadlines DEADLINES = new Deadlines(Calendars.load(FILES, ERRORS));
    private static final List<TermExample> EXAMPLES = TermExamples.load(FILES, BOOK, ERRORS);

    @Test
    void theFolderHasNoMistakes() {
        assertThat(ERRORS.sorted()).isEmpty();
        assertThat(BOOK.all()).hasSizeGreaterThan(80);
    }

    @TestFactory
    @DisplayName("期限的例子")
    Stream<DynamicTest> everyExampleHolds() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.rule().id() + " " + example.name(),
                        () -> assertThat(example.problem(DEADLINES))
                                .as("%s:%d", example.path(), example.line())
                                .isEmpty()));
    }

    @TestFactory
    @DisplayName("届满日前后各一日")
    Stream<DynamicTest> theDaysAroundEveryLastDayAreJudged() {
        return EXAMPLES.stream()
                .filter(example -> !example.rule().bounds().endsWith().isEmpty())
                .filter(example -> DEADLINES.due(example.rule(), example.given()) instanceof Due.On on
                        && on.last().minute().isEmpty())
                .map(example -> DynamicTest.dynamicTest(
                        example.rule().id() + " " + example.name(), () -> checkAround(example)));
    }

    private static void checkAround(TermExample example) {
        Due.On due = (Due.On) DEADLINES.due(example.rule(), example.given());
        boolean isWait = example.rule().kind() == DeadlineKind.WAIT;
        LocalDate last = due.last().day();
        LocalDate latest = due.latest().day();
        assertThat(outcome(example, last)).isEqualTo(isWait ? Outcome.FAIL : Outcome.PASS);
        assertThat(outcome(example, latest.plusDays(1))).isEqualTo(isWait ? Outcome.PASS : Outcome.FAIL);
        if (latest.isAfter(last)) {
            assertThat(outcome(example, last.plusDays(1))).isEqualTo(Outcome.CANNOT_TELL);
            assertThat(outcome(example, latest)).isEqualTo(Outcome.CANNOT_TELL);
        }
        if (example.rule().kind() == DeadlineKind.WINDOW) {
            LocalDate opens = due.opens().orElseThrow();
            assertThat(outcome(example, opens)).isEqualTo(Outcome.PASS);
            assertThat(outcome(example, opens.minusDays(1))).isEqualTo(Outcome.FAIL);
        }
    }

    private static Outcome outcome(TermExample example, LocalDate end) {
        Happenings given = example.given();
        Map<String, Moment> events = new HashMap<>(given.events());
        example.rule().bounds().endsWith().forEach(event -> events.remove(event.tag()));
        example.rule().bounds().provenBy().forEach(event -> events.remove(event.tag()));
        events.put(example.rule().bounds().endsWith().getFirst().tag(), Moment.on(end));
        Happenings changed =
                new Happenings(events, given.unknown(), given.extensions(), given.pauses(), given.circumstances());
        return DEADLINES.ask(example.rule(), changed).judgement().outcome();
    }
}
