package xiezhi.lawbook.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.expression.Expr;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.rule.CompiledRule;
import xiezhi.lawbook.rule.Example;
import xiezhi.lawbook.rule.Rule;

/** Runs the examples of every rule and asks whether they are enough. */
final class ExampleCheck {
    private final LawBook book;
    private final LawErrors errors;
    private final LawErrors weaknesses;

    ExampleCheck(LawBook book, LawErrors errors, LawErrors weaknesses) {
        this.book = book;
        this.errors = errors;
        this.weaknesses = weaknesses;
    }

    /** Checks all rules; answers how many examples ran. */
    int run() {
        var count = 0;
        for (var rule : book.rules().rules()) {
            // rules of a family have no file of their own: the family is tested as a whole
            if (rule.rule().path().startsWith("law/rules/")) {
                count += check(rule);
            }
        }
        return count;
    }

    private int check(CompiledRule rule) {
        var path = rule.rule().path();
        var file = book.files().file(path).flatMap(book.files()::examplesOf);
        if (file.isEmpty()) {
            errors.add(path, "examples in " + path.replace(".yaml", ".examples.yaml"), "no such file", "write it");
            return 0;
        }
        var before = errors.count();
        var examples = Example.read(file.get(), book.schema(), errors);
        checkOutcomes(rule, examples);
        if (errors.count() == before) {
            checkEnough(rule.rule(), examples, file.get().path());
            new Mutants(rule, examples, new Lines(book.files())).surviving().forEach(weaknesses::add);
        }
        return examples.size();
    }

    private void checkOutcomes(CompiledRule rule, List<Example> examples) {
        for (var example : examples) {
            var outcome = rule.outcome(CompiledRule.frame(example.file()));
            if (outcome != example.expect()) {
                errors.add(new LawError(
                        example.path(),
                        example.line(),
                        0,
                        "the outcome " + example.expect().id() + " of '" + example.name() + "'",
                        outcome.id(),
                        "correct the rule or the example" + Explanation.of(book, rule, example)));
            }
        }
    }

    private void checkEnough(Rule rule, List<Example> examples, String path) {
        Set<Outcome> missing = EnumSet.allOf(Outcome.class);
        examples.forEach(example -> missing.remove(example.expect()));
        var isAlwaysAsked = rule.forEach().isEmpty()
                && rule.versions().stream().allMatch(version -> version.when() instanceof Expr.FlagLiteral);
        if (isAlwaysAsked) {
            missing.remove(Outcome.NOT_APPLICABLE);
        }
        if (!missing.isEmpty()) {
            weaknesses.add(new LawError(
                    path,
                    1,
                    0,
                    "an example for each outcome",
                    "none for " + missing.stream().map(Outcome::id).toList(),
                    "add examples"));
        }
    }
}
