package xiezhi.lawbook.expression;

import java.util.List;
import java.util.stream.Collectors;

/** Writes typed expressions back as condition text, fully usable as such. */
public final class ExprText {
    private ExprText() {}

    /** The text of an expression. */
    public static String of(Expr expr) {
        return switch (expr) {
            case Expr.Variable variable -> variable.name();
            case Expr.Slot slot -> of(slot.root()) + "." + slot.slot().name();
            case Expr.Items items -> path(items.row(), items.list().path());
            case Expr.Filter filter ->
                of(filter.list()) + ".filter(" + filter.variable().name() + ", " + of(filter.condition()) + ")";
            case Expr.NumberLiteral literal ->
                switch (literal.plain()) {
                    case DAY -> "date(\"" + Printing.number(literal.plain(), literal.value(), "") + "\")";
                    default -> Long.toString(literal.value());
                };
            case Expr.NumberField field -> path(field.row(), field.field().path());
            case Expr.Arithmetic sum -> inner(sum.left()) + " " + sum.operator().sign() + " " + inner(sum.right());
            case Expr.Negative negative -> "-" + inner(negative.operand());
            case Expr.Count count -> of(count.list()) + ".size()";
            case Expr.Length length -> inner(length.text()) + ".size()";
            case Expr.NumberChoice choice -> choice(choice.condition(), choice.then(), choice.otherwise());
            case Expr.NumberCall call -> call(call.function(), call.arguments());
            case Expr.TextLiteral literal -> quoted(literal.value());
            case Expr.TextField field -> path(field.row(), field.field().path());
            case Expr.TextChoice choice -> choice(choice.condition(), choice.then(), choice.otherwise());
            case Expr.TextCall call -> call(call.function(), call.arguments());
            case Expr.OfFlag flag -> ofFlag(flag);
        };
    }

    private static String ofFlag(Expr.OfFlag expr) {
        return switch (expr) {
            case Expr.FlagLiteral literal -> Boolean.toString(literal.value());
            case Expr.FlagField field -> path(field.row(), field.field().path());
            case Expr.FlagChoice choice -> choice(choice.condition(), choice.then(), choice.otherwise());
            case Expr.FlagCall call -> call(call.function(), call.arguments());
            case Expr.Not not -> "!" + inner(not.operand());
            case Expr.And and -> joined(and.operands(), " && ");
            case Expr.Or or -> joined(or.operands(), " || ");
            case Expr.Comparison comparison ->
                inner(comparison.left()) + " " + comparison.operator().sign() + " " + inner(comparison.right());
            case Expr.SameText same -> inner(same.left()) + (same.isEqual() ? " == " : " != ") + inner(same.right());
            case Expr.SameFlag same -> inner(same.left()) + (same.isEqual() ? " == " : " != ") + inner(same.right());
            case Expr.Has has -> "has(" + of(has.subject()) + ")";
            case Expr.Quantified all ->
                of(all.list())
                        + "."
                        + all.quantifier().id()
                        + "("
                        + all.variable().name()
                        + ", "
                        + of(all.condition())
                        + ")";
            case Expr.TextIn in ->
                inner(in.text())
                        + in.values().stream().map(ExprText::quoted).collect(Collectors.joining(", ", " in [", "]"));
            case Expr.NumberIn in -> inner(in.number()) + " in " + in.values();
        };
    }

    private static String path(Expr.OfRow row, String path) {
        return path.isEmpty() ? of(row) : of(row) + "." + path;
    }

    private static String choice(Expr condition, Expr then, Expr otherwise) {
        return inner(condition) + " ? " + inner(then) + " : " + inner(otherwise);
    }

    private static String call(Function function, List<Expr> arguments) {
        var from = function.isMethod() ? 1 : 0;
        var inside = arguments.stream().skip(from).map(ExprText::of).collect(Collectors.joining(", "));
        return (function.isMethod() ? inner(arguments.getFirst()) + "." : "") + function.id() + "(" + inside + ")";
    }

    private static String joined(List<Expr.OfFlag> operands, String sign) {
        return operands.stream().map(ExprText::inner).collect(Collectors.joining(sign));
    }

    /** In parentheses when it has an operator of its own. */
    private static String inner(Expr expr) {
        return switch (expr) {
            case Expr.Arithmetic a -> "(" + of(a) + ")";
            case Expr.And a -> "(" + of(a) + ")";
            case Expr.Or a -> "(" + of(a) + ")";
            case Expr.Comparison a -> "(" + of(a) + ")";
            case Expr.SameText a -> "(" + of(a) + ")";
            case Expr.SameFlag a -> "(" + of(a) + ")";
            case Expr.NumberChoice a -> "(" + of(a) + ")";
            case Expr.TextChoice a -> "(" + of(a) + ")";
            case Expr.FlagChoice a -> "(" + of(a) + ")";
            case Expr.TextIn a -> "(" + of(a) + ")";
            case Expr.NumberIn a -> "(" + of(a) + ")";
            default -> of(expr);
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
