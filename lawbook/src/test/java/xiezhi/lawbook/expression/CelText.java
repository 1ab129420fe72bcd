package xiezhi.lawbook.expression;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a typed condition as an expression of the Common Expression Language. Operators, logic, macros and functions of
 * texts are the language's own; values of the case, about which it knows nothing, are functions of a row and a place that
 * raise an error for what is not known. Where the meaning differs, the translation says so:
 *
 * <ul>
 *   <li>{@code has(x)} of the language is false for everything missing; ours is undecided for what could not be read. It
 *       becomes a function of its own.
 *   <li>The language knows no list that may have more elements. {@code exists} over an open list is joined to a part that
 *       raises an error when no element decides, {@code all} to one that does so when no element was handed in.
 *   <li>{@code size()}, {@code filter()} and {@code exists_one()} of the language fail with any undecided element; ours
 *       answer as soon as the bounds decide. Here the language is undecided more often, and only here.
 *   <li>Overflow and division by zero are errors there and undecided here, which is the same.
 * </ul>
 */
final class CelText {
    private CelText() {}

    static String of(Expr expr) {
        return switch (expr) {
            case Expr.Variable variable -> variable.name();
            case Expr.Slot slot ->
                "slot(" + of(slot.root()) + ", " + slot.slot().index() + ")";
            case Expr.Items items -> "items(" + place(items) + ")";
            case Expr.Filter filter ->
                of(filter.list()) + ".filter(" + filter.variable().name() + ", " + of(filter.condition()) + ")";
            case Expr.OfNumber number -> number(number);
            case Expr.OfText text -> text(text);
            case Expr.OfFlag flag -> flag(flag);
        };
    }

    private static String number(Expr.OfNumber expr) {
        return switch (expr) {
            case Expr.NumberLiteral literal -> "(" + literal.value() + ")";
            case Expr.NumberField field ->
                "num(" + of(field.row()) + ", " + field.field().index() + ")";
            case Expr.Arithmetic sum ->
                "(" + of(sum.left()) + " " + sum.operator().sign() + " " + of(sum.right()) + ")";
            case Expr.Negative negative -> "(-(" + of(negative.operand()) + "))";
            case Expr.Count count -> count(count.list());
            case Expr.Length length -> "size(" + of(length.text()) + ")";
            case Expr.NumberChoice choice -> choice(choice.condition(), choice.then(), choice.otherwise());
            case Expr.NumberCall call -> call(call.function(), call.arguments());
        };
    }

    private static String count(Expr.OfList list) {
        var items = list instanceof Expr.Filter filter ? filter.list() : (Expr.Items) list;
        return "(size(" + of(list) + ") + more(" + place(items) + "))";
    }

    private static String text(Expr.OfText expr) {
        return switch (expr) {
            case Expr.TextLiteral literal -> quoted(literal.value());
            case Expr.TextField field ->
                "txt(" + of(field.row()) + ", " + field.field().index() + ")";
            case Expr.TextChoice choice -> choice(choice.condition(), choice.then(), choice.otherwise());
            case Expr.TextCall call -> call(call.function(), call.arguments());
        };
    }

    private static String flag(Expr.OfFlag expr) {
        return switch (expr) {
            case Expr.FlagLiteral literal -> Boolean.toString(literal.value());
            case Expr.FlagField field ->
                "flag(" + of(field.row()) + ", " + field.field().index() + ")";
            case Expr.FlagChoice choice -> choice(choice.condition(), choice.then(), choice.otherwise());
            case Expr.FlagCall call -> call(call.function(), call.arguments());
            case Expr.Not not -> "!(" + of(not.operand()) + ")";
            case Expr.And and -> joined(and.operands(), " && ");
            case Expr.Or or -> joined(or.operands(), " || ");
            case Expr.Comparison comparison ->
                "(" + of(comparison.left()) + " " + comparison.operator().sign() + " " + of(comparison.right()) + ")";
            case Expr.SameText same -> same(same.left(), same.isEqual(), same.right());
            case Expr.SameFlag same -> same(same.left(), same.isEqual(), same.right());
            case Expr.Has has -> has(has.subject());
            case Expr.Quantified quantified -> quantified(quantified);
            case Expr.TextIn in ->
                "("
                        + of(in.text())
                        + in.values().stream().map(CelText::quoted).collect(Collectors.joining(", ", " in [", "])"));
            case Expr.NumberIn in -> "(" + of(in.number()) + " in " + in.values() + ")";
        };
    }

    private static String quantified(Expr.Quantified all) {
        var macro = of(all.list()) + "." + all.quantifier().id() + "("
                + all.variable().name() + ", " + of(all.condition()) + ")";
        return switch (all.quantifier()) {
            case ALL -> "(" + macro + " && handedIn(" + place(all.list()) + "))";
            case EXISTS -> "(" + macro + " || perhapsMore(" + place(all.list()) + "))";
            case EXISTS_ONE -> "(more(" + place(all.list()) + ") == 0 ? " + macro + " : false)";
        };
    }

    private static String has(Expr subject) {
        return switch (subject) {
            case Expr.NumberField field ->
                "there(" + of(field.row()) + ", " + field.field().index() + ")";
            case Expr.TextField field ->
                "there(" + of(field.row()) + ", " + field.field().index() + ")";
            case Expr.FlagField field ->
                "there(" + of(field.row()) + ", " + field.field().index() + ")";
            case Expr.Slot slot ->
                "handed(" + of(slot.root()) + ", " + slot.slot().index() + ")";
            case Expr.Items items -> "(size(" + of(items) + ") > 0 || perhapsMore(" + place(items) + "))";
            default -> throw new IllegalArgumentException("expected a name, found " + subject);
        };
    }

    private static String place(Expr.Items items) {
        return of(items.row()) + ", " + items.list().index();
    }

    private static String same(Expr left, boolean isEqual, Expr right) {
        return "(" + of(left) + (isEqual ? " == " : " != ") + of(right) + ")";
    }

    private static String choice(Expr condition, Expr then, Expr otherwise) {
        return "(" + of(condition) + " ? " + of(then) + " : " + of(otherwise) + ")";
    }

    private static String call(Function function, List<Expr> arguments) {
        var from = function.isMethod() ? 1 : 0;
        var inside = arguments.stream().skip(from).map(CelText::of).collect(Collectors.joining(", "));
        var target = function.isMethod() ? of(arguments.getFirst()) + "." : "";
        return target + function.id() + "(" + inside + ")";
    }

    private static String joined(List<Expr.OfFlag> operands, String sign) {
        return operands.stream().map(CelText::of).collect(Collectors.joining(sign, "(", ")"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
