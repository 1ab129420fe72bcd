package xiezhi.lawbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import xiezhi.lawbook.expression.Expr;
import xiezhi.lawbook.expression.ExprText;
import xiezhi.lawbook.expression.Mutation;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.rule.CompiledRule;
import xiezhi.lawbook.rule.Example;
import xiezhi.lawbook.rule.Rule;
import xiezhi.lawbook.rule.RuleVersion;

/**
 * Changes a rule in every small way (a number by one, an operator turned, a negation dropped) and asks whether some
 * example notices. A change nobody notices is a hole in the examples.
 */
final class Mutants {
    private final CompiledRule rule;
    private final List<Example> examples;
    private final Lines lines;

    Mutants(CompiledRule rule, List<Example> examples, Lines lines) {
        this.rule = rule;
        this.examples = examples;
        this.lines = lines;
    }

    /** The changes no example notices; a condition that several versions share is written once and changed once. */
    List<LawError> surviving() {
        List<LawError> surviving = new ArrayList<>();
        var versions = rule.rule().versions();
        versions.stream()
                .map(RuleVersion::when)
                .distinct()
                .forEach(when -> Mutation.of(when)
                        .forEach(mutant -> add(
                                surviving,
                                changed(each -> each.when().equals(when) ? each.asking(mutant, each.require()) : each),
                                "when",
                                mutant)));
        versions.stream()
                .map(RuleVersion::require)
                .distinct()
                .forEach(require -> Mutation.of(require)
                        .forEach(mutant -> add(
                                surviving,
                                changed(each ->
                                        each.require().equals(require) ? each.asking(each.when(), mutant) : each),
                                "require",
                                mutant)));
        return surviving;
    }

    private List<RuleVersion> changed(UnaryOperator<RuleVersion> change) {
        return rule.rule().versions().stream().map(change).toList();
    }

    private void add(List<LawError> surviving, List<RuleVersion> changed, String key, Expr.OfFlag mutant) {
        if (!isNoticed(changed)) {
            surviving.add(new LawError(
                    rule.rule().path(),
                    lines.of(rule.rule().path(), key + ":"),
                    0,
                    "an example that fails when " + key + " is changed",
                    key + ": " + ExprText.of(mutant),
                    "add an example at the border"));
        }
    }

    private boolean isNoticed(List<RuleVersion> versions) {
        var whole = rule.rule();
        var mutant = rule.with(new Rule(whole.head(), whole.forEach(), versions, whole.path(), whole.line()));
        for (var example : examples) {
            if (mutant.outcome(CompiledRule.frame(example.file())) != example.expect()) {
                return true;
            }
        }
        return false;
    }
}
