package xiezhi.lawbook.expression;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import xiezhi.lawbook.schema.Layout;
import xiezhi.lawbook.schema.Suggestion;

/** Resolves names joined by dots against the schema. */
final class Paths {
    private Paths() {}

    static Expr resolve(CelExpr node, Parsing.Tree tree, Scope scope) {
        Deque<CelExpr> selects = new ArrayDeque<>();
        var base = node;
        while (base.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            selects.push(base);
            base = base.select().operand();
        }
        var at = tree.at(base);
        if (base.getKind() != CelExpr.ExprKind.Kind.IDENT) {
            throw new Mistyped(at, "a name before the dot", "something else", "start with c. or a variable");
        }
        var name = base.ident().name();
        Expr found = scope.find(name, at)
                .orElseThrow(
                        () -> new Mistyped(at, "a variable", "'" + name + "'", Suggestion.among(scope.names(), name)));
        List<String> group = new ArrayList<>();
        while (!selects.isEmpty()) {
            var select = selects.pop();
            found = step(found, group, select.select().field(), tree.at(select));
        }
        if (!group.isEmpty()) {
            var layout = ((Expr.OfRow) found).layout();
            var path = String.join(".", group);
            throw new Mistyped(
                    at, "a value", "the group '" + path + "'", "go on with one of " + layout.namesAfter(path));
        }
        return value(found, at);
    }

    /** One name further; {@code group} collects names of nested records until a value is reached. */
    private static Expr step(Expr from, List<String> group, String name, int at) {
        if (!(from instanceof Expr.OfRow row)) {
            throw new Mistyped(at, "no name after a value", "'." + name + "'", "remove it");
        }
        var prefix = String.join(".", group);
        var path = prefix.isEmpty() ? name : prefix + "." + name;
        var layout = row.layout();
        if (layout.isGroup(path)) {
            group.add(name);
            return from;
        }
        group.clear();
        if (layout.field(path).isPresent()) {
            return field(row, layout.field(path).get(), at);
        }
        if (layout.list(path).isPresent()) {
            return new Expr.Items(at, row, layout.list(path).get());
        }
        if (layout.slot(path).isPresent() && row instanceof Expr.Variable root) {
            return new Expr.Slot(at, root, layout.slot(path).get());
        }
        var owner = layout.name() + (prefix.isEmpty() ? "" : " " + prefix);
        throw new Mistyped(
                at + 1, "a name of " + owner, "'" + name + "'", Suggestion.among(layout.namesAfter(prefix), name));
    }

    private static Expr field(Expr.OfRow row, Layout.Field field, int at) {
        return switch (field.plain()) {
            case NUMBER, DAY, MINUTE -> new Expr.NumberField(at, row, field);
            case TEXT -> new Expr.TextField(at, row, field);
            case FLAG -> new Expr.FlagField(at, row, field);
        };
    }

    /** The element of a text list is its text. */
    private static Expr value(Expr found, int at) {
        return found instanceof Expr.OfRow row && row.layout() == Layout.TEXT_ITEM
                ? new Expr.TextField(at, row, Layout.TEXT_ITEM.field("").orElseThrow())
                : found;
    }
}
