package xiezhi.lawbook.expression;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.Selection;

/** Turns typed expressions into closures. Three-valued: what rests on a value that is not known is not decided. */
public final class Compiler {
    private final NumberCompiler numbers;
    private final TextCompiler texts;
    private final Map<Kinds, Selection> selections = new ConcurrentHashMap<>();
    private final AtomicInteger selectionCount = new AtomicInteger();

    public Compiler(Reference reference) {
        this.texts = new TextCompiler(this, reference);
        this.numbers = new NumberCompiler(this, reference);
    }

    public Code.OfFlag flag(Expr.OfFlag expr) {
        return switch (expr) {
            case Expr.FlagLiteral literal -> constant(Code.of(literal.value()));
            case Expr.FlagField field -> field(field);
            case Expr.FlagChoice choice -> choice(choice);
            case Expr.FlagCall call -> texts.flag(call);
            case Expr.Not not -> not(flag(not.operand()));
            case Expr.And and -> all(flags(and.operands()));
            case Expr.Or or -> any(flags(or.operands()));
            case Expr.Comparison comparison -> numbers.comparison(comparison);
            case Expr.SameText same -> texts.same(same);
            case Expr.SameFlag same -> same(same);
            case Expr.Has has -> has(has);
            case Expr.Quantified quantified -> Loops.quantified(this, quantified);
            case Expr.TextIn in -> texts.in(in);
            case Expr.NumberIn in -> numbers.in(in);
        };
    }

    public Code.OfNumber number(Expr.OfNumber expr) {
        return numbers.number(expr);
    }

    public Code.OfText text(Expr.OfText expr) {
        return texts.text(expr);
    }

    /** The selection of what is asked for; the same one for the same question. */
    public Selection selection(Kinds kinds) {
        return selections.computeIfAbsent(
                kinds, asked -> new Selection(selectionCount.getAndIncrement(), asked.field(), asked.values()));
    }

    Code.One row(Expr.OfRow expr) {
        return switch (expr) {
            case Expr.Variable variable -> {
                var place = variable.frame();
                yield place == 0 ? frame -> frame[0] : frame -> frame[place];
            }
            case Expr.Slot slot -> {
                var place = slot.slot().index();
                yield frame -> frame[0].slot(place);
            }
        };
    }

    Code.Many list(Expr.Items items) {
        var row = row(items.row());
        var place = items.list().index();
        return frame -> row.eval(frame).list(place);
    }

    /** The raw number of a field, marks included. */
    Code.OfNumber raw(Expr.OfRow row, int place) {
        return switch (row) {
            case Expr.Variable variable -> {
                var at = variable.frame();
                yield at == 0 ? frame -> frame[0].number(place) : frame -> frame[at].number(place);
            }
            case Expr.Slot slot -> {
                var at = slot.slot().index();
                yield frame -> frame[0].slot(at).number(place);
            }
        };
    }

    private static Code.OfFlag constant(int value) {
        return frame -> value;
    }

    /** What a readable paper does not say, it does not say: an absent flag is false, an unknown or unsure one unknown. */
    private Code.OfFlag field(Expr.FlagField field) {
        var raw = raw(field.row(), field.field().index());
        return frame -> {
            var value = raw.eval(frame);
            if (value == Row.ABSENT) {
                return Code.FALSE;
            }
            return Code.isKnown(value) ? (int) value : Code.UNKNOWN;
        };
    }

    private static Code.OfFlag not(Code.OfFlag operand) {
        return frame -> {
            var value = operand.eval(frame);
            return value == Code.UNKNOWN ? Code.UNKNOWN : 1 - value;
        };
    }

    private Code.OfFlag[] flags(List<Expr.OfFlag> operands) {
        return operands.stream().map(this::flag).toArray(Code.OfFlag[]::new);
    }

    private static Code.OfFlag all(Code.OfFlag[] operands) {
        if (operands.length == 2) {
            var first = operands[0];
            var second = operands[1];
            return frame -> {
                var a = first.eval(frame);
                if (a == Code.FALSE) {
                    return Code.FALSE;
                }
                var b = second.eval(frame);
                return b == Code.FALSE ? Code.FALSE : Math.max(a, b);
            };
        }
        return frame -> {
            var result = Code.TRUE;
            for (var operand : operands) {
                var value = operand.eval(frame);
                if (value == Code.FALSE) {
                    return Code.FALSE;
                }
                result = Math.max(result, value);
            }
            return result;
        };
    }

    private static Code.OfFlag any(Code.OfFlag[] operands) {
        return frame -> {
            var result = Code.FALSE;
            for (var operand : operands) {
                var value = operand.eval(frame);
                if (value == Code.TRUE) {
                    return Code.TRUE;
                }
                result = Math.max(result, value);
            }
            return result;
        };
    }

    private Code.OfFlag choice(Expr.FlagChoice choice) {
        var condition = flag(choice.condition());
        var then = flag(choice.then());
        var otherwise = flag(choice.otherwise());
        return frame -> switch (condition.eval(frame)) {
            case Code.TRUE -> then.eval(frame);
            case Code.FALSE -> otherwise.eval(frame);
            default -> Code.UNKNOWN;
        };
    }

    private Code.OfFlag same(Expr.SameFlag same) {
        var left = flag(same.left());
        var right = flag(same.right());
        var wanted = same.isEqual();
        return frame -> {
            var a = left.eval(frame);
            var b = right.eval(frame);
            return a == Code.UNKNOWN || b == Code.UNKNOWN ? Code.UNKNOWN : Code.of((a == b) == wanted);
        };
    }

    private Code.OfFlag has(Expr.Has has) {
        return switch (has.subject()) {
            case Expr.NumberField field ->
                isThere(raw(field.row(), field.field().index()));
            case Expr.TextField field -> isThere(raw(field.row(), field.field().index()));
            case Expr.FlagField field -> isThere(raw(field.row(), field.field().index()));
            case Expr.Slot slot -> {
                var place = slot.slot().index();
                yield frame -> switch (frame[0].slot(place).state()) {
                    case PRESENT -> Code.TRUE;
                    case ABSENT -> Code.FALSE;
                    case UNKNOWN -> Code.UNKNOWN;
                };
            }
            case Expr.Items items -> {
                var list = list(items);
                yield frame -> {
                    var rows = list.eval(frame);
                    return rows.size() > 0 ? Code.TRUE : rows.isOpen() ? Code.UNKNOWN : Code.FALSE;
                };
            }
            default -> throw new IllegalArgumentException("expected a field, slot or list, found " + has.subject());
        };
    }

    /** Stated, sure or not. */
    private static Code.OfFlag isThere(Code.OfNumber raw) {
        return frame -> {
            var value = raw.eval(frame);
            return value == Row.UNKNOWN ? Code.UNKNOWN : Code.of(value != Row.ABSENT);
        };
    }
}
