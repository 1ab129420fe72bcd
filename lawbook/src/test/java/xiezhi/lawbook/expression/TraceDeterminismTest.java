package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xiezhi.core.finding.UsedFact;
import xiezhi.lawbook.load.LawErrors;

/** The trace of a condition depends on nothing but the condition and the case. */
class TraceDeterminismTest {
    private static final int CONDITIONS = 500;

    /** Reads conditions and cases anew from one seed and traces them. */
    private static List<List<UsedFact>> traces() {
        var source = new RandomConditions(new SplittableRandom(7));
        var cases = Stream.generate(source::file).limit(20).map(Conditions::row).toList();
        var conditions = Stream.generate(source::condition)
                .filter(text -> text.length() <= Limits.MAX_LENGTH)
                .flatMap(text ->
                        Typing.condition(new Source("law/random.yaml", 1, 0, text), Conditions.SCOPE, new LawErrors())
                                .stream())
                .limit(CONDITIONS)
                .toList();
        return IntStream.range(0, CONDITIONS)
                .mapToObj(i -> {
                    var frame = Conditions.frame(cases.get(i % cases.size()));
                    return new Tracer(Conditions.COMPILER, frame, List.of("")).facts(conditions.get(i));
                })
                .toList();
    }

    @Test
    void isTheSameFromTheSameWordsAndAfterTracingOthers() {
        var first = traces();
        assertThat(traces()).isEqualTo(first);
        assertThat(first).anyMatch(facts -> facts.size() > 3);
    }
}
