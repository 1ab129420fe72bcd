package xiezhi.lawbook.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.expression.Code;
import xiezhi.lawbook.expression.Compiler;
import xiezhi.lawbook.expression.Expr;
import xiezhi.lawbook.expression.Kinds;
import xiezhi.lawbook.expression.Limits;
import xiezhi.lawbook.schema.Plain;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.RowList;
import xiezhi.lawbook.schema.Selection;

/**
 * A rule ready to be asked. The version is chosen by the day of the step; when no such day is known, every version is
 * asked, and they must agree. Safe for several threads, each with its own frame.
 */
public final class CompiledRule {
    private final Rule rule;
    private final Compiler compiler;
    private final Asked[] versions;
    /** Day on which the procedure of order 30 came into force. */
    private static final long PROCEDURE_SINCE = LocalDate.of(2023, 7, 1).toEpochDay();

    private final Step[] steps;
    /** Elements of {@code for_each} the rule can apply to; empty when it may apply to any. */
    private final Optional<Selection> selection;

    /** One way to the day of the step. */
    private record Step(Plain plain, Code.OfNumber day) {}

    public CompiledRule(Rule rule, Compiler compiler) {
        this.rule = rule;
        this.compiler = compiler;
        this.versions = rule.versions().stream()
                .map(version -> new Asked(rule.head(), version, compiler))
                .toArray(Asked[]::new);
        this.steps = rule.versions().getFirst().step().stream()
                .map(step -> new Step(step.plain(), compiler.number(step)))
                .toArray(Step[]::new);
        selection = rule.forEach().flatMap(each -> kinds(rule, each.variable())).map(compiler::selection);
    }

    /** What every version asks of an element before it applies. */
    private static Optional<Kinds> kinds(Rule rule, Expr.Variable variable) {
        var kinds = rule.versions().stream()
                .map(version -> Kinds.required(version.when(), variable))
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.getFirst() : Optional.empty();
    }

    public Rule rule() {
        return rule;
    }

    /** Another rule compiled in the same way. */
    public CompiledRule with(Rule other) {
        return new CompiledRule(other, compiler);
    }

    Compiler compiler() {
        return compiler;
    }

    /** A frame for one thread, with the case in it. */
    public static Row[] frame(Row file) {
        var frame = new Row[Limits.FRAME_SIZE];
        Arrays.fill(frame, file);
        return frame;
    }

    /** The answer of the whole rule: with {@code for_each} the worst of the elements. */
    public Outcome outcome(Row[] frame) {
        if (rule.forEach().isEmpty()) {
            return outcomeInFrame(frame);
        }
        var elements = askedElements(frame);
        var place = rule.forEach().get().variable().frame();
        var outcome = Outcome.NOT_APPLICABLE;
        for (var i = 0; i < elements.size(); i++) {
            frame[place] = elements.row(i);
            outcome = worse(outcome, outcomeInFrame(frame));
        }
        return outcome;
    }

    /** Elements of {@code for_each} the rule can apply to, in order; only for rules that have it. */
    RowList askedElements(Row[] frame) {
        var elements = elements(frame);
        return selection.isPresent() ? elements.among(selection.get()) : elements;
    }

    /** How many evaluations {@link #outcome} is: one, or one for each element of {@code for_each} that is asked. */
    public int evaluations(Row[] frame) {
        return rule.forEach().isEmpty() ? 1 : askedElements(frame).size();
    }

    /** Elements of {@code for_each}; only for rules that have it. */
    RowList elements(Row[] frame) {
        var list = rule.forEach().orElseThrow().list();
        return switch (list.row()) {
            case Expr.Variable root -> frame[root.frame()].list(list.list().index());
            case Expr.Slot slot ->
                frame[0].slot(slot.slot().index()).list(list.list().index());
        };
    }

    /** The answer for what is in the frame. */
    Outcome outcomeInFrame(Row[] frame) {
        var day = day(frame);
        if (day > Row.UNSURE) {
            for (var version : versions) {
                if (version.contains(day)) {
                    return version.outcome(frame);
                }
            }
            return Outcome.NOT_APPLICABLE;
        }
        var outcome = versions[0].outcome(frame);
        if (outcome == Outcome.FAIL && isLate()) {
            return Outcome.CANNOT_TELL;
        }
        for (var version : versions) {
            if (version.outcome(frame) != outcome) {
                return Outcome.CANNOT_TELL;
            }
        }
        return outcome;
    }

    /** A rule younger than the procedure now in force may not have held yet on a day that is not known. */
    private boolean isLate() {
        return Arrays.stream(versions).noneMatch(version -> version.contains(PROCEDURE_SINCE));
    }

    /** The version that answers for what is in the frame: by the day of the step, else the newest. */
    Optional<Asked> asked(Row[] frame) {
        var day = day(frame);
        if (day <= Row.UNSURE) {
            return Optional.of(newest());
        }
        for (var version : versions) {
            if (version.contains(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** The version in force last. */
    Asked newest() {
        return versions[versions.length - 1];
    }

    /** Epoch day of the step, or a mark when none is known. */
    long day(Row[] frame) {
        for (var step : steps) {
            var day = step.day().eval(frame);
            if (day > Row.UNSURE) {
                return Asked.day(step.plain(), day);
            }
        }
        return Row.UNKNOWN;
    }

    private static Outcome worse(Outcome left, Outcome right) {
        return weight(left) >= weight(right) ? left : right;
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case FAIL -> 3;
            case CANNOT_TELL -> 2;
            case PASS -> 1;
            case NOT_APPLICABLE -> 0;
        };
    }
}
