package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MutationTest {

    @Test
    void changesEveryNumberOperatorAndNegationOnce() {
        var mutants = Mutation.of(
                Conditions.condition("!has(c.decision) || c.timeline.decidedOn > addWorkdays(c.timeline.filedOn, 5)"));
        assertThat(mutants)
                .extracting(ExprText::of)
                .containsExactly(
                        "!has(c.decision) && (c.timeline.decidedOn > addWorkdays(c.timeline.filedOn, 5))",
                        "has(c.decision) || (c.timeline.decidedOn > addWorkdays(c.timeline.filedOn, 5))",
                        "!has(c.decision) || (c.timeline.decidedOn <= addWorkdays(c.timeline.filedOn, 5))",
                        "!has(c.decision) || (c.timeline.decidedOn >= addWorkdays(c.timeline.filedOn, 5))",
                        "!has(c.decision) || (c.timeline.decidedOn > addWorkdays(c.timeline.filedOn, 6))",
                        "!has(c.decision) || (c.timeline.decidedOn > addWorkdays(c.timeline.filedOn, 4))");
    }

    @Test
    void turnsAllIntoExistsAndChangesInside() {
        var mutants = Mutation.of(Conditions.condition("c.interviews.all(d, d.party.name == \"甲\")"));
        assertThat(mutants)
                .extracting(ExprText::of)
                .containsExactly(
                        "c.interviews.exists(d, d.party.name == \"甲\")",
                        "c.interviews.all(d, d.party.name != \"甲\")",
                        "c.interviews.all(d, d.party.name == \"甲′\")");
    }

    @Test
    void turnsClaimsAndShortensListsByEachOfTheirWords() {
        assertThat(Mutation.of(Conditions.condition("c.scope.isComplete && has(c.decision)")))
                .extracting(ExprText::of)
                .containsExactly(
                        "c.scope.isComplete || has(c.decision)",
                        "!c.scope.isComplete && has(c.decision)",
                        "c.scope.isComplete && !has(c.decision)");
        assertThat(Mutation.of(Conditions.condition("c.procedure in [\"summary\", \"ordinary\"]")))
                .extracting(ExprText::of)
                .containsExactly(
                        "!(c.procedure in [\"summary\", \"ordinary\"])",
                        "c.procedure in [\"ordinary\"]",
                        "c.procedure in [\"summary\"]");
        assertThat(Mutation.of(Conditions.condition("c.timeline.extensionDays in [30, 60]")))
                .extracting(ExprText::of)
                .containsExactly(
                        "!(c.timeline.extensionDays in [30, 60])",
                        "c.timeline.extensionDays in [60]",
                        "c.timeline.extensionDays in [30]");
        assertThat(Mutation.of(Conditions.condition("c.procedure.contains(\"甲\")")))
                .extracting(ExprText::of)
                .containsExactly("!c.procedure.contains(\"甲\")");
    }
}
