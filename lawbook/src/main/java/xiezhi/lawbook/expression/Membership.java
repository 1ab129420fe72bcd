package xiezhi.lawbook.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import xiezhi.lawbook.schema.Layout;
import xiezhi.lawbook.schema.Plain;

/** Types {@code x in …}: a written list, a list of texts, or {@code list.map(v, value)}. */
final class Membership {
    private Membership() {}

    static Expr in(Typing typing, List<CelExpr> arguments, int at) {
        var value = typing.expr(arguments.getFirst());
        var list = arguments.getLast();
        if (list.getKind() == CelExpr.ExprKind.Kind.LIST) {
            return literal(value, list, at);
        }
        var isMap = list.getKind() == CelExpr.ExprKind.Kind.CALL
                && list.call().function().equals("map")
                && list.call().target().isPresent();
        return isMap ? mapped(typing, value, list.call(), at) : texts(typing, value, list, at);
    }

    private static Expr literal(Expr value, CelExpr list, int at) {
        var elements = list.list().elements();
        if (elements.isEmpty()) {
            throw new Mistyped(at, "values in the list", "none", "write some");
        }
        if (value instanceof Expr.OfText text && all(elements, CelConstant.Kind.STRING_VALUE)) {
            var texts =
                    elements.stream().map(each -> each.constant().stringValue()).toList();
            return new Expr.TextIn(at, text, texts);
        }
        if (value instanceof Expr.OfNumber number
                && number.plain() == Plain.NUMBER
                && all(elements, CelConstant.Kind.INT64_VALUE)) {
            List<Long> numbers = new ArrayList<>();
            elements.forEach(each -> numbers.add(each.constant().int64Value()));
            return new Expr.NumberIn(at, number, List.copyOf(numbers));
        }
        throw new Mistyped(at, "written values of one kind", Words.kind(value) + " and a list", "write [\"a\", \"b\"]");
    }

    private static boolean all(List<CelExpr> elements, CelConstant.Kind kind) {
        return elements.stream()
                .allMatch(each -> each.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && each.constant().getKind() == kind);
    }

    private static Expr texts(Typing typing, Expr value, CelExpr list, int at) {
        var items = Methods.items(typing, list);
        if (!(value instanceof Expr.OfText text) || items.element() != Layout.TEXT_ITEM) {
            throw new Mistyped(
                    at,
                    "a text in a list of texts",
                    Words.kind(value) + " and " + Words.kind(items),
                    "use exists(v, …) or in list.map(v, …)");
        }
        var variable = typing.inside("it", Layout.TEXT_ITEM, at).variable("it", at);
        var element =
                new Expr.TextField(at, variable, Layout.TEXT_ITEM.field("").orElseThrow());
        return new Expr.Quantified(
                at, Expr.Quantifier.EXISTS, items, variable, new Expr.SameText(at, true, element, text));
    }

    private static Expr mapped(Typing typing, Expr value, CelExpr.CelCall map, int at) {
        var items = Methods.items(typing, map.target().orElseThrow());
        var name = Methods.variableName(map, at);
        var inside = typing.inside(name, items.element(), at);
        var element = inside.expr(map.args().get(1));
        var variable = inside.variable(name, at);
        Expr.OfFlag same;
        if (element instanceof Expr.OfText a && value instanceof Expr.OfText b) {
            same = new Expr.SameText(at, true, a, b);
        } else if (element instanceof Expr.OfNumber a && value instanceof Expr.OfNumber b && a.plain() == b.plain()) {
            same = new Expr.Comparison(at, Operator.EQUAL, a, b);
        } else {
            throw new Mistyped(
                    at,
                    "values of one kind",
                    Words.kind(value) + " and " + Words.kind(element),
                    "compare like with like");
        }
        return new Expr.Quantified(at, Expr.Quantifier.EXISTS, items, variable, same);
    }
}
