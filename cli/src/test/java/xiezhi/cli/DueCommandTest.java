package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DueCommandTest {

    @ParameterizedTest
    @CsvSource({
        "hearing/hearing-request, prior-notice-served=2026-09-18, '', 2026-09-24",
        "hearing/hearing-request, prior-notice-served=2026-09-30, '', 2026-10-13",
        "hearing/hearing-request, prior-notice-served=2025-09-26, '', 2025-10-10",
        "enforcement/suit, decision-served=2026-02-10, '', 2026-08-10",
        "enforcement/court-application, decision-served=2026-02-10, 2026-08-11, 2026-11-10",
    })
    void countsToTheDay(String term, String event, String opens, String due) {
        var answer = one("due", term, "--event", event, "--format", "json");

        assertThat(answer.path("due").asString()).isEqualTo(due);
        assertThat(answer.path("opens").asString("")).isEqualTo(opens);
    }

    @Test
    void answersInTheDocumentedShape() {
        var answer = one("due", "hearing-request", "--event", "prior-notice-served=2026-09-18", "--format", "json");

        assertThat(answer.propertyNames())
                .containsExactlyInAnyOrder(
                        "term", "zh", "event", "from", "due", "counted", "derivation", "cites", "outcome", "judgement");
        assertThat(answer.path("term").asString()).isEqualTo("hearing/hearing-request");
        assertThat(answer.path("from").asString()).isEqualTo("2026-09-18");
        assertThat(answer.path("counted").valueStream().map(JsonNode::asString))
                .containsExactly("2026-09-20", "2026-09-21", "2026-09-22", "2026-09-23", "2026-09-24");
        assertThat(answer.path("derivation").valueStream().map(JsonNode::asString))
                .contains("第1个工作日 2026-09-20（周日，调休上班）");
        assertThat(answer.path("cites").valueStream().map(JsonNode::asString))
                .contains("administrative-penalty-law/064#1.1");
    }

    @Test
    void printsTheDerivationAndTheArticlesForPeople() {
        var call = Call.of("due", "申请听证期限", "--event", "prior-notice-served=2026-09-18");

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.lines())
                .startsWith("申请听证期限（hearing/hearing-request）", "  至 2026-09-24")
                .contains("    2026-09-19（周六，休息日）不计")
                .anyMatch(line -> line.startsWith("  依据：《行政处罚法》第六十四条第一款第一项、《生态环境行政处罚办法》第四十七条"));
    }

    @Test
    void listsEveryTermWithTheEventItStartsWith() {
        var text = Call.of("due", "--list");
        var json = Call.of("due", "--list", "--format", "json").json();

        assertThat(text.exit()).isEqualTo(ExitCode.DONE);
        assertThat(text.lines())
                .hasSameSizeAs(json)
                .hasSizeGreaterThanOrEqualTo(60)
                .allMatch(line -> line.matches("[a-z]+/[a-z-]+ +\\S.* ← .*"))
                .anyMatch(line -> line.startsWith("hearing/hearing-request ")
                        && line.endsWith("申请听证期限  ← prior-notice-served（送达行政处罚事先告知书）"));
        assertThat(json)
                .allMatch(term ->
                        !term.path("startsWith").isEmpty() && term.path("term").isString());
    }

    @Test
    void answersEveryTermAnEventStarts() {
        var answers = Call.of("due", "--event", "prior-notice-served=2026-09-18", "--format", "json")
                .json();

        assertThat(answers)
                .extracting(answer -> answer.path("term").asString())
                .contains("hearing/hearing-request", "notice/statement-and-defence", "notice/waiting-period");
    }

    @Test
    void lengthensByWhatWasApprovedInTime() {
        var term = new String[] {"due", "measures/seizure", "--event", "seizure-carried-out=2026-05-11"};

        assertThat(due(term)).isEqualTo("2026-06-10");
        assertThat(due(term, "--extension", "2026-06-10=30")).isEqualTo("2026-07-10");
        // The law allows thirty days more, and only what was approved before the end.
        assertThat(due(term, "--extension", "2026-06-10=60")).isEqualTo("2026-07-10");
        assertThat(due(term, "--extension", "2026-06-11=30")).isEqualTo("2026-06-10");
    }

    @Test
    void leavesExcludedAndSuspendedDaysOut() {
        var term = new String[] {"due", "investigation/case-time", "--event", "case-filed=2026-03-02"};

        assertThat(due(term)).isEqualTo("2026-06-01");
        assertThat(due(term, "--excluded", "hearing=2026-03-10/2026-03-14")).isEqualTo("2026-06-05");
        assertThat(due(term, "--suspended", "2026-03-10/2026-03-19")).isEqualTo("2026-06-10");
    }

    @Test
    void asksForTheCircumstancesThatDecide() {
        var served = new String[] {"due", "service/decision-service", "--event", "penalty-decided=2026-09-18"};
        assertThat(due(served, "--means", "in-person")).isEqualTo("2026-09-29");
        assertThat(one(with(served, "--means", "by-post", "--format", "json"))
                        .path("due")
                        .isNull())
                .isTrue();

        var archived = new String[] {"due", "enforcement/archiving", "--event", "case-closed=2026-03-02"};
        assertThat(due(archived, "--region", "湖南省长沙市")).isEqualTo("2026-04-01");
        var elsewhere = one(with(archived, "--region", "广东省", "--format", "json"));
        assertThat(elsewhere.path("due").isNull()).isTrue();
        assertThat(elsewhere.path("reason").asString()).isNotEmpty();
    }

    @Test
    void acceptsPartyAndAmount() {
        var call = Call.of(
                "due",
                "hearing-request",
                "--event",
                "prior-notice-served=2026-09-18",
                "--party",
                "citizen",
                "--amount",
                "20万元");

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.out()).contains("至 2026-09-24");
    }

    @Test
    void judgesAnActByItsDay() {
        var late = one(
                "due",
                "hearing-request",
                "--event",
                "prior-notice-served=2026-09-18",
                "--event",
                "hearing-requested=2026-09-25",
                "--format",
                "json");
        assertThat(late.path("outcome").asString()).isEqualTo("fail");

        var timely = one(
                "due",
                "hearing-request",
                "--event",
                "prior-notice-served=2026-09-18",
                "--event",
                "hearing-requested=2026-09-24",
                "--format",
                "json");
        assertThat(timely.path("outcome").asString()).isEqualTo("pass");
    }

    @Test
    void guessesNoHolidaysOfAYearWithoutSchedule() {
        var answer = one("due", "hearing-request", "--event", "prior-notice-served=2029-09-28", "--format", "json");

        assertThat(answer.path("due").isNull()).isTrue();
        assertThat(answer.path("from").isNull()).isTrue();
        assertThat(answer.path("reason").asString()).contains("2029");
    }

    private static String due(String[] call, String... more) {
        return one(with(with(call, more), "--format", "json")).path("due").asString();
    }

    private static String[] with(String[] call, String... more) {
        var all = Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, all, call.length, more.length);
        return all;
    }

    private static JsonNode one(String... args) {
        var call = Call.of((Object[]) args);
        assertThat(call.err()).isEmpty();
        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        return call.json().getFirst();
    }
}
