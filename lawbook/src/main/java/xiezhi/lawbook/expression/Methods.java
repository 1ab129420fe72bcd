package xiezhi.lawbook.expression;

import dev.cel.common.ast.CelExpr;

/** Types calls with a target: macros over lists, {@code size()} and functions of texts. */
final class Methods {
    private Methods() {}

    static Expr call(Typing typing, CelExpr target, CelExpr.CelCall call, int at) {
        return switch (call.function()) {
            case "all" -> quantified(typing, Expr.Quantifier.ALL, target, call, at);
            case "exists" -> quantified(typing, Expr.Quantifier.EXISTS, target, call, at);
            case "exists_one", "existsOne" -> quantified(typing, Expr.Quantifier.EXISTS_ONE, target, call, at);
            case "filter" -> filter(typing, target, call, at);
            case "map" ->
                throw new Mistyped(
                        at, "map() to the right of 'in'", "map() elsewhere", "write value in list.map(v, …)");
            case "size" -> size(typing, target, call, at);
            default -> Calls.method(typing, target, call, at);
        };
    }

    private static Expr quantified(
            Typing typing, Expr.Quantifier quantifier, CelExpr target, CelExpr.CelCall call, int at) {
        var list = items(typing, target);
        var variable = variableName(call, at);
        var inside = typing.inside(variable, list.element(), at);
        var body = inside.flag(call.args().get(1));
        return new Expr.Quantified(at, quantifier, list, inside.variable(variable, at), body);
    }

    private static Expr.Filter filter(Typing typing, CelExpr target, CelExpr.CelCall call, int at) {
        var list = items(typing, target);
        var variable = variableName(call, at);
        var inside = typing.inside(variable, list.element(), at);
        return new Expr.Filter(
                at, list, inside.variable(variable, at), inside.flag(call.args().get(1)));
    }

    private static Expr size(Typing typing, CelExpr target, CelExpr.CelCall call, int at) {
        if (!call.args().isEmpty()) {
            throw new Mistyped(at, "size()", "arguments", "remove them");
        }
        return switch (typing.expr(target)) {
            case Expr.OfList list -> new Expr.Count(at, list);
            case Expr.OfText text -> new Expr.Length(at, text);
            case Expr other -> throw new Mistyped(at, "a list or text", Words.kind(other), "ask size() of a list");
        };
    }

    static Expr.Items items(Typing typing, CelExpr node) {
        return switch (typing.expr(node)) {
            case Expr.Items items -> items;
            case Expr.Filter filter ->
                throw new Mistyped(
                        filter.at(), "a list", "filter()", "count it with size(), or put its condition into the macro");
            case Expr other -> throw new Mistyped(other.at(), "a list", Words.kind(other), "name a list");
        };
    }

    static String variableName(CelExpr.CelCall call, int at) {
        if (call.args().size() != 2 || call.args().getFirst().getKind() != CelExpr.ExprKind.Kind.IDENT) {
            throw new Mistyped(
                    at, call.function() + "(v, condition)", call.args().size() + " arguments", "name a variable first");
        }
        return call.args().getFirst().ident().name();
    }
}
