package xiezhi.lawbook.check;

import java.util.ArrayList;
import java.util.List;
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

    Mutants(CompiledRule rule, List<Example> examples) {
        this.rule = rule;
        this.examples = examples;
    }

    /** The changes no example notices. */
    List<LawError> surviving() {
        List<LawError> surviving = new ArrayList<>();
        var versions = rule.rule().versions();
        for (var i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            for (var mutant : Mutation.of(version.when())) {
                add(surviving, i, version.asking(mutant, version.require()), "when", mutant);
            }
            for (var mutant : Mutation.of(version.require())) {
                add(surviving, i, version.asking(version.when(), mutant), "require", mutant);
            }
        }
        return surviving;
    }

    private void add(List<LawError> surviving, int place, RuleVersion changed, String key, Expr.OfFlag mutant) {
        if (!isNoticed(place, changed)) {
            surviving.add(new LawError(
                    rule.rule().path(),
                    rule.rule().line(),
                    0,
                    "an example that fails when " + key + " is changed",
                    key + ": " + ExprText.of(mutant),
                    "add an example at the border"));
        }
    }

    private boolean isNoticed(int place, RuleVersion changed) {
        var versions = new ArrayList<>(rule.rule().versions());
        versions.set(place, changed);
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
