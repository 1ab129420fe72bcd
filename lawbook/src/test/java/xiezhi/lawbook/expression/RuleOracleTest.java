package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.rule.CompiledRule;
import xiezhi.lawbook.rule.Example;
import xiezhi.lawbook.rule.Rule;
import xiezhi.lawbook.rule.RuleVersion;
import xiezhi.lawbook.schema.Plain;
import xiezhi.lawbook.schema.Row;

/** Every example of every rule comes out the same when dev.cel's own runtime evaluates the conditions. */
class RuleOracleTest {
    private static final LawBook BOOK = LawBook.load(LawFiles.packed(), new LawErrors());

    private final CelOracle oracle = new CelOracle(BOOK.calendar());

    @Test
    void agreesOnEveryExampleOfEveryRule() {
        List<String> differences = new ArrayList<>();
        var count = 0;
        for (var compiled : BOOK.rules().rules()) {
            for (var example : examples(compiled.rule())) {
                count++;
                var ours = compiled.outcome(CompiledRule.frame(example.file()));
                var theirs = outcome(compiled.rule(), example.file());
                if (ours != theirs) {
                    differences.add(example.path() + ":" + example.line() + " ours " + ours + ", theirs " + theirs);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(count).isGreaterThan(700);
    }

    private static List<Example> examples(Rule rule) {
        var errors = new LawErrors();
        return BOOK.files().file(rule.path()).flatMap(BOOK.files()::examplesOf).stream()
                .flatMap(file -> Example.read(file, BOOK.schema(), errors).stream())
                .toList();
    }

    private Outcome outcome(Rule rule, Row file) {
        if (rule.forEach().isEmpty()) {
            return outcome(rule, Map.of("c", file));
        }
        var each = rule.forEach().get();
        var worst = Outcome.NOT_APPLICABLE;
        var owner = each.list().row() instanceof Expr.Slot slot
                ? file.slot(slot.slot().index())
                : file;
        var list = owner.list(each.list().list().index());
        for (var row : list.rows()) {
            var outcome = outcome(
                    rule, new TreeMap<>(Map.of("c", file, each.variable().name(), row)));
            worst = rank(outcome) > rank(worst) ? outcome : worst;
        }
        return worst;
    }

    private static int rank(Outcome outcome) {
        return List.of(Outcome.NOT_APPLICABLE, Outcome.PASS, Outcome.CANNOT_TELL, Outcome.FAIL)
                .indexOf(outcome);
    }

    /** By the version of the day of the step; without a known day all versions must agree. */
    private Outcome outcome(Rule rule, Map<String, Row> variables) {
        var day = rule.versions().getFirst().step().stream()
                .flatMap(step -> day(step, variables).stream())
                .findFirst();
        var outcomes = rule.versions().stream()
                .filter(version -> day.isEmpty() || version.inForce().contains(day.get()))
                .map(version -> outcome(version, variables))
                .distinct()
                .toList();
        return outcomes.isEmpty()
                ? Outcome.NOT_APPLICABLE
                : outcomes.size() > 1 ? Outcome.CANNOT_TELL : outcomes.getFirst();
    }

    private Optional<LocalDate> day(Expr.OfNumber step, Map<String, Row> variables) {
        return oracle.value(step, variables)
                .map(value -> step.plain() == Plain.MINUTE ? Math.floorDiv((Long) value, 1440L) : (Long) value)
                .map(LocalDate::ofEpochDay);
    }

    private Outcome outcome(RuleVersion version, Map<String, Row> variables) {
        return switch (oracle.flag(version.when(), variables)) {
            case Code.FALSE -> Outcome.NOT_APPLICABLE;
            case Code.UNKNOWN -> Outcome.CANNOT_TELL;
            default ->
                switch (oracle.flag(version.require(), variables)) {
                    case Code.TRUE -> Outcome.PASS;
                    case Code.FALSE -> Outcome.FAIL;
                    default -> Outcome.CANNOT_TELL;
                };
        };
    }
}
