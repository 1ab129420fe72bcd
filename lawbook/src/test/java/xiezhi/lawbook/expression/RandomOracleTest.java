package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.schema.Row;

/** Our closures and dev.cel's runtime give the same answer to random conditions on random cases. */
class RandomOracleTest {
    private static final int CONDITIONS = 20_000;
    private static final int CASES = 400;

    private final RandomConditions source = new RandomConditions(new SplittableRandom(20_260_815));

    private int both;
    private int undecided;
    private int oursOnly;
    private final List<String> differences = new ArrayList<>();

    @Test
    void agreesOnRandomConditions() {
        var cases =
                Stream.generate(source::file).limit(CASES).map(Conditions::row).toList();
        var oracle = new CelOracle(Conditions.CALENDAR);
        for (var i = 0; i < CONDITIONS; i++) {
            compare(oracle, condition(), cases.get(i % CASES));
            if (i % 1_000 == 0) {
                oracle = new CelOracle(Conditions.CALENDAR);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(both).as("decided by both").isGreaterThan(CONDITIONS / 3);
        assertThat(undecided).as("decided by neither").isGreaterThan(CONDITIONS / 10);
        assertThat(oursOnly).as("counts over undecided elements").isLessThan(CONDITIONS / 20);
    }

    /** The next random text that keeps the limits of conditions. */
    private Expr.OfFlag condition() {
        while (true) {
            var text = source.condition();
            var errors = new LawErrors();
            var condition = text.length() > Limits.MAX_LENGTH
                    ? Optional.<Expr.OfFlag>empty()
                    : Typing.condition(new Source("law/random.yaml", 1, 0, text), Conditions.SCOPE, errors);
            if (condition.isPresent()) {
                return condition.get();
            }
        }
    }

    private void compare(CelOracle oracle, Expr.OfFlag condition, Row file) {
        var ours = Conditions.COMPILER.flag(condition).eval(Conditions.frame(file));
        var theirs = oracle.flag(condition, Map.of("c", file));
        if (ours == theirs) {
            both += ours == Code.UNKNOWN ? 0 : 1;
            undecided += ours == Code.UNKNOWN ? 1 : 0;
        } else if (theirs == Code.UNKNOWN && counts(ExprText.of(condition))) {
            oursOnly++;
        } else {
            differences.add(
                    ExprText.of(condition) + ": ours " + Conditions.name(ours) + ", theirs " + Conditions.name(theirs));
        }
    }

    /** Counts are decided by their bounds here and by every element there, see {@link CelText}. */
    private static boolean counts(String text) {
        return text.contains(".size()") || text.contains("exists_one(");
    }
}
