package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.lawbook.expression.Conditions.answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    private static final String FLAGS =
            "decision: {rights: {defenceTold: true, hearingTold: false, waived: !unknown }, sanction: {fineFen: !unsure 5}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "T && T; true", "T && F; false", "F && U; false", "U && F; false", "T && U; unknown", "U && U; unknown",
                "T || U; true", "U || T; true", "F || U; unknown", "F || F; false", "!U; unknown", "!F; true",
                "U ? T : T; unknown", "T ? F : U; false", "F ? U : T; true", "T == U; unknown", "T != F; true",
            })
    void isThreeValued(String condition, String expected) {
        var text = condition
                .replaceAll("\\bT\\b", "c.decision.rights.defenceTold")
                .replaceAll("\\bF\\b", "c.decision.rights.hearingTold")
                .replaceAll("\\bU\\b", "c.decision.rights.waived");
        assertThat(answer(text, FLAGS)).isEqualTo(expected);
    }

    @Test
    void neverDecidesOnWhatIsAbsentUnknownOrUnsure() {
        assertThat(answer("c.decision.sanction.fineFen > 3", FLAGS)).isEqualTo("unknown");
        assertThat(answer("c.decision.sanction.confiscatedFen > 3", FLAGS)).isEqualTo("unknown");
        assertThat(answer("c.decision.rights.waived", FLAGS)).isEqualTo("unknown");
        assertThat(answer("c.decision.head.number == \"1\"", FLAGS)).isEqualTo("unknown");
    }

    @Test
    void hasTellsStatedFromAbsentAndUnknown() {
        assertThat(answer("has(c.decision.sanction.fineFen)", FLAGS)).isEqualTo("true");
        assertThat(answer("has(c.decision.sanction.confiscatedFen)", FLAGS)).isEqualTo("false");
        assertThat(answer("has(c.decision.rights.waived)", FLAGS)).isEqualTo("unknown");
        assertThat(answer("has(c.decision)", FLAGS)).isEqualTo("true");
        assertThat(answer("has(c.legalReview)", FLAGS)).isEqualTo("false");
        assertThat(answer("has(c.legalReview.outcome.result)", FLAGS)).isEqualTo("false");
        assertThat(answer("has(c.interviews)", FLAGS)).isEqualTo("false");
    }

    @Test
    void knowsNothingOfDocumentsAnIncompleteCaseDoesNotShow() {
        var yaml = "{scope: {isComplete: false}, interviews: [{party: {name: 甲}}]}";
        assertThat(answer("has(c.legalReview)", yaml)).isEqualTo("unknown");
        assertThat(answer("has(c.legalReview.outcome.result)", yaml)).isEqualTo("unknown");
        assertThat(answer("c.legalReviews.size() > 0", yaml)).isEqualTo("unknown");
        assertThat(answer("c.interviews.size() >= 1", yaml)).isEqualTo("true");
        assertThat(answer("c.interviews.size() >= 2", yaml)).isEqualTo("unknown");
        assertThat(answer("c.interviews.size() == 0", yaml)).isEqualTo("false");
        assertThat(answer("0 < c.interviews.size()", yaml)).isEqualTo("true");
        assertThat(answer("c.interviews.size() + 1 > 0", yaml)).isEqualTo("unknown");
        assertThat(answer("c.interviews.exists(d, d.party.name == \"甲\")", yaml))
                .isEqualTo("true");
        assertThat(answer("c.interviews.exists(d, d.party.name == \"乙\")", yaml))
                .isEqualTo("unknown");
        assertThat(answer("c.interviews.all(d, d.party.name == \"甲\")", yaml)).isEqualTo("true");
        assertThat(answer("c.legalReviews.all(d, has(d.party.name))", yaml)).isEqualTo("unknown");
    }

    @Test
    void loopsOverLists() {
        var yaml = "interviews: [{party: {name: 甲}}, {party: {name: 乙}}, {head: {title: 笔录}}]";
        assertThat(answer("c.interviews.all(d, d.party.name != \"丙\")", yaml)).isEqualTo("unknown");
        assertThat(answer("c.interviews.all(d, d.party.name == \"甲\")", yaml)).isEqualTo("false");
        assertThat(answer("c.interviews.exists(d, d.party.name == \"乙\")", yaml))
                .isEqualTo("true");
        assertThat(answer("c.interviews.exists(d, d.party.name == \"丙\")", yaml))
                .isEqualTo("unknown");
        assertThat(answer("c.interviews.exists_one(d, has(d.party.name))", yaml))
                .isEqualTo("false");
        assertThat(answer("c.interviews.exists_one(d, has(d.head.title))", yaml))
                .isEqualTo("true");
        assertThat(answer("c.interviews.filter(d, has(d.party.name)).size() == 2", yaml))
                .isEqualTo("true");
        assertThat(answer("c.interviews.filter(d, d.party.name == \"甲\").size() >= 1", yaml))
                .isEqualTo("true");
        assertThat(answer("c.interviews.filter(d, d.party.name == \"甲\").size() <= 1", yaml))
                .isEqualTo("unknown");
        assertThat(answer("\"乙\" in c.interviews.map(d, d.party.name)", yaml)).isEqualTo("true");
        assertThat(answer("c.interviews.exists(d, c.interviews.exists(e, e.party.name != d.party.name))", yaml))
                .isEqualTo("true");
    }

    @Test
    void looksIntoListsOfTexts() {
        var yaml = "decision: {sanction: {kinds: [fine, !unsure warning]}}";
        assertThat(answer("\"fine\" in c.decision.sanction.kinds", yaml)).isEqualTo("true");
        assertThat(answer("\"closure\" in c.decision.sanction.kinds", yaml)).isEqualTo("unknown");
        assertThat(answer("c.decision.sanction.kinds.exists(k, k in [\"fine\", \"closure\"])", yaml))
                .isEqualTo("true");
        assertThat(answer("\"fine\" in c.decision.sanction.kinds", "decision: {}"))
                .isEqualTo("false");
    }

    @Test
    void aListWithADoubtfulElementMayHaveMore() {
        var sure = "interview: {scene: {officers: [{name: 甲}]}}";
        var doubtful = "interview: {scene: {officers: [!unsure {name: 甲}]}}";
        assertThat(answer("c.interview.scene.officers.size() >= 2", sure)).isEqualTo("false");
        assertThat(answer("c.interview.scene.officers.size() >= 2", doubtful)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "addWorkdays(date(\"2025-09-26\"), 5) == date(\"2025-10-10\"); true",
                "workdays(date(\"2025-09-26\"), date(\"2025-10-10\")) == 5; true",
                "nextWorkday(date(\"2025-10-01\")) == date(\"2025-10-09\"); true",
                "isWorkday(date(\"2025-09-28\")); true",
                "isWorkday(date(\"2025-10-01\")); false",
                "isWorkday(date(\"2031-10-01\")); unknown",
                "addWorkdays(date(\"2026-12-30\"), 5) > date(\"2026-12-30\"); unknown",
                "days(date(\"2025-01-31\"), date(\"2025-03-01\")) == 29; true",
                "addMonths(date(\"2025-01-31\"), 1) == date(\"2025-02-28\"); true",
                "addDays(date(\"2025-12-31\"), 1) == date(\"2026-01-01\"); true",
                "9223372036854775807 + 1 > 0; unknown",
                "1 / 0 == 1; unknown",
                "7 % 3 == 1 && -7 / 2 == -3; true",
                "\"罚款五万元\".contains(\"五万\") && \"ab\".startsWith(\"a\") && \"ab\".endsWith(\"b\"); true",
                "\"湘环罚〔2026〕3号\".matches(\"〔20[0-9]{2}〕\"); true",
                "\"罚款\".size() == 2; true",
                "creditCodeValid(\"91350100M000100Y43\"); true",
                "creditCodeValid(\"91350100M000100Y44\"); false",
                "creditCodeValid(\"9135010*M000100Y43\"); unknown",
                "3 in [1, 2, 3] && !(4 in [1, 2, 3]); true",
            })
    void hasTheFunctionsOfTheLaw(String condition, String expected) {
        assertThat(answer(condition, "{}")).isEqualTo(expected);
    }

    @Test
    void comparesDaysAndMinutes() {
        var yaml =
                "{timeline: {decidedOn: 2025-06-02}, interview: {scene: {startAt: 2025-06-01 23:50, endAt: 2025-06-02 00:20}}}";
        assertThat(answer("minutes(c.interview.scene.startAt, c.interview.scene.endAt) == 30", yaml))
                .isEqualTo("true");
        assertThat(answer("day(c.interview.scene.startAt) < c.timeline.decidedOn", yaml))
                .isEqualTo("true");
        assertThat(answer("c.interview.scene.startAt < c.interview.scene.endAt", yaml))
                .isEqualTo("true");
    }
}
