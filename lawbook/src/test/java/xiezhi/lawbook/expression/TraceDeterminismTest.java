package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xiezhi.lawbook.load.LawErrors;

/** The trace of a condition depends on nothing but the condition and the case. */
class TraceDeterminismTest {
    private static final int CONDITIONS = 500;

    /** Reads conditions and cases anew from one seed and traces them. */
    private static List<Trace> traces() {
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
                    return new Tracer(Conditions.COMPILER, frame, List.of("")).trace(conditions.get(i));
                })
                .toList();
    }

    @Test
    void isTheSameFromTheSameWordsAndAfterTracingOthers() {
        var first = traces();
        assertThat(traces()).isEqualTo(first);
        assertThat(first).extracting(Trace::value).contains("是", "否", "未知");
    }

    @Test
    void saysWhatTheConditionAnswers() {
        var source = new RandomConditions(new SplittableRandom(8));
        for (var i = 0; i < CONDITIONS; i++) {
            var row = Conditions.row(source.file());
            var text = source.condition();
            if (text.length() > Limits.MAX_LENGTH) {
                continue;
            }
            Typing.condition(new Source("law/random.yaml", 1, 0, text), Conditions.SCOPE, new LawErrors())
                    .ifPresent(condition -> {
                        var answer = Conditions.COMPILER.flag(condition).eval(Conditions.frame(row));
                        var trace =
                                new Tracer(Conditions.COMPILER, Conditions.frame(row), List.of("")).trace(condition);
                        assertThat(trace.value())
                                .as(text)
                                .isEqualTo(List.of("否", "是", "未知").get(answer));
                    });
        }
    }
}
