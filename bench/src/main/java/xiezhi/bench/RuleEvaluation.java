package xiezhi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.rule.CompiledRule;
import xiezhi.lawbook.schema.Row;
import xiezhi.reading.CaseReader;
import xiezhi.sample.SampleRequest;

/**
 * Rule evaluations a second on one core. One operation is one evaluation: one rule asked of one thing, of the case or of
 * one of the documents, citations or officers the rule speaks of and can apply to. {@code everyRule} asks all rules of
 * the law folder, {@code chosenRules} those that {@code handWritten} has in Java; both count alike.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
public class RuleEvaluation {
    private static final int CASES = 60;
    /** Evaluations of one invocation; the turn of cases and rules goes on from one invocation to the next. */
    private static final int BATCH = 100_000;

    private final List<Row> rows = new ArrayList<>();
    private final List<Row[]> frames = new ArrayList<>();
    private CompiledRule[] every = {};
    private CompiledRule[] chosen = {};
    private List<Function<Row, Outcome>> hand = List.of();
    /** Evaluations that every rule, and the chosen ones, are for each case. */
    private int[] everyCount = {};

    private int[] chosenCount = {};
    private int turn;

    /** Reads the cases once and makes sure that both kinds of rules answer alike. */
    @Setup
    public void read() {
        var book = LawBook.load();
        var reader = new CaseReader(book.forms());
        try (var cases = InventedCases.write(CASES, SampleRequest.Format.TXT)) {
            for (var folder : cases.folders()) {
                var read = reader.read(folder.getFileName().toString(), InventedCases.extracted(folder));
                var row = book.schema().row(book.judged(FoldedCase.of(read.documents())));
                rows.add(row);
                frames.add(CompiledRule.frame(row));
            }
        }
        every = book.rules().rules().toArray(CompiledRule[]::new);
        var twins = new HandWrittenRules(book.schema()).rules();
        chosen = twins.keySet().stream()
                .map(id -> book.rules().rule(id).orElseThrow(() -> new IllegalStateException("no rule " + id)))
                .toArray(CompiledRule[]::new);
        hand = List.copyOf(twins.values());
        everyCount = evaluations(every);
        chosenCount = evaluations(chosen);
        for (var i = 0; i < chosen.length; i++) {
            for (var j = 0; j < rows.size(); j++) {
                agree(
                        chosen[i].rule().id(),
                        chosen[i].outcome(frames.get(j)),
                        hand.get(i).apply(rows.get(j)));
            }
        }
    }

    private int[] evaluations(CompiledRule[] rules) {
        return frames.stream()
                .mapToInt(frame -> Arrays.stream(rules)
                        .mapToInt(rule -> rule.evaluations(frame))
                        .sum())
                .toArray();
    }

    private static void agree(String id, Outcome law, Outcome java) {
        if (law != java) {
            throw new IllegalStateException("rule " + id + ": law says " + law + ", Java says " + java
                    + "; bring HandWrittenRules up to the law folder");
        }
    }

    /** All rules of the law folder. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int everyRule() {
        return evaluate(every, everyCount);
    }

    /** The rules that exist in Java too, from the law folder. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int chosenRules() {
        return evaluate(chosen, chosenCount);
    }

    /** The same rules in Java. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int handWritten() {
        var sum = 0;
        var done = 0;
        while (done < BATCH) {
            var row = rows.get(turn);
            for (var rule : hand) {
                sum += rule.apply(row) == Outcome.FAIL ? 1 : 0;
            }
            done += chosenCount[turn];
            turn = turn + 1 == rows.size() ? 0 : turn + 1;
        }
        return sum;
    }

    private int evaluate(CompiledRule[] rules, int[] counts) {
        var sum = 0;
        var done = 0;
        while (done < BATCH) {
            var frame = frames.get(turn);
            for (var rule : rules) {
                sum += rule.outcome(frame) == Outcome.FAIL ? 1 : 0;
            }
            done += counts[turn];
            turn = turn + 1 == frames.size() ? 0 : turn + 1;
        }
        return sum;
    }
}
