package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.lawbook.expression.Conditions.mistakes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {

    @Test
    void saysWhereAndWhatIsWrong() {
        assertThat(mistakes("c.timeline.decidedon > c.timeline.filedOn"))
                .singleElement()
                .asString()
                .startsWith(
                        "law/rule.yaml:7:22: expected a name of CaseFile timeline, found 'decidedon', write 'decidedOn'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "c.decision; expected a condition, found a Document",
                "c.timeline.decidedOn; expected a condition, found a day",
                "c.timeline; expected a value, found the group 'timeline'",
                "c.timeline.decidedOn > 5; expected two values of one kind for >, found a day and a number",
                "c.timeline.decidedOn + 5 > c.timeline.filedOn; expected two numbers for +",
                "c.interview.scene.startAt > c.timeline.filedOn; found a minute and a day",
                "c.decision.sanction.fineFen == \"5\"; expected two values of one kind for ==",
                "has(c.decision.sanction); found the group 'sanction'",
                "has(c.decision.sanction.fineFen + 1); expected a field, document or list",
                "c.decision.sanction.fineFen; expected a condition, found a number",
                "x.y == 1; expected a variable, found 'x'",
                "wordays(c.timeline.filedOn, c.timeline.decidedOn) > 1; expected a function, found 'wordays', write 'workdays'",
                "workdays(c.timeline.filedOn) > 1; expected 2 arguments of workdays(), found 1",
                "addDays(c.timeline.filedOn, \"1\") > c.timeline.filedOn; expected a number for addDays(), found a text",
                "c.interviews.all(d, d.head.madeOn); expected true or false, found a day",
                "c.interviews.all(c, true); expected a new variable name",
                "c.interviews.all(d, c.interviews.all(e, c.interviews.all(f, true))); at most 2 macros",
                "c.interviews[0].head.title == \"a\"; expected a name before the dot",
                "c.party.name.matches(c.party.phone); expected a written regular expression",
                "c.party.name.matches(\"(\"); expected a regular expression",
                "c.party.name in [1]; expected written values of one kind",
                "c.decision.sanction.fineFen > 1.5; expected a whole number, text, true or false",
                "c.decision == null; expected a value, found null",
                "date(\"2026-02-30\") > c.timeline.filedOn; expected date(\"yyyy-MM-dd\")",
                "c.interviews.map(d, d.head.title).size() > 0; expected map() to the right of 'in'",
                "c.timeline.filedOn >; expected a condition",
            })
    void refusesWhatHasNoMeaning(String condition, String mistake) {
        assertThat(mistakes(condition)).singleElement().asString().contains(mistake);
    }

    @Test
    void refusesLongAndDeepConditions() {
        assertThat(mistakes("true || ".repeat(40) + "true"))
                .singleElement()
                .asString()
                .contains("at most 200");
        assertThat(mistakes("!".repeat(60) + "true")).singleElement().asString().contains("nesting of at most 24");
    }

    @Test
    void writesConditionsBack() {
        var text =
                "c.interviews.all(d, (d.head.madeOn > date(\"2025-01-01\")) && (d.head.title in [\"a\", \"b\"])) || !has(c.decision)";
        assertThat(ExprText.of(Conditions.condition(text))).isEqualTo(text);
    }
}
