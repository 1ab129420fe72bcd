package xiezhi.lawbook.expression;

import java.util.List;
import java.util.stream.Stream;
import xiezhi.lawbook.schema.RowList;

/** Static bounds of an expression: nodes, depth, and cost when every list has its greatest length. */
final class Cost {
    private Cost() {}

    static void check(Expr expr) {
        if (nodes(expr) > Limits.MAX_NODES) {
            throw new Mistyped(expr.at(), "at most " + Limits.MAX_NODES + " parts", nodes(expr) + "", "split the rule");
        }
        if (depth(expr) > Limits.MAX_DEPTH) {
            throw new Mistyped(expr.at(), "nesting of at most " + Limits.MAX_DEPTH, depth(expr) + "", "split the rule");
        }
        if (cost(expr) > Limits.MAX_COST) {
            throw new Mistyped(expr.at(), "a cost of at most " + Limits.MAX_COST, cost(expr) + "", "split the rule");
        }
    }

    static long nodes(Expr expr) {
        return 1 + parts(expr).stream().mapToLong(Cost::nodes).sum();
    }

    private static int depth(Expr expr) {
        return 1 + parts(expr).stream().mapToInt(Cost::depth).max().orElse(0);
    }

    static long cost(Expr expr) {
        return switch (expr) {
            case Expr.Quantified all -> cost(all.list()) + RowList.MAX_LENGTH * cost(all.condition());
            case Expr.Filter filter -> cost(filter.list()) + RowList.MAX_LENGTH * cost(filter.condition());
            default -> 1 + parts(expr).stream().mapToLong(Cost::cost).sum();
        };
    }

    /** The direct parts of an expression, left to right. */
    static List<Expr> parts(Expr expr) {
        return switch (expr) {
            case Expr.Variable v -> List.of();
            case Expr.Slot slot -> List.of(slot.root());
            case Expr.Items items -> List.of(items.row());
            case Expr.Filter filter -> List.of(filter.list(), filter.condition());
            case Expr.NumberLiteral l -> List.of();
            case Expr.NumberField field -> List.of(field.row());
            case Expr.Arithmetic sum -> List.of(sum.left(), sum.right());
            case Expr.Negative negative -> List.of(negative.operand());
            case Expr.Count count -> List.of(count.list());
            case Expr.Length length -> List.of(length.text());
            case Expr.NumberChoice choice -> List.of(choice.condition(), choice.then(), choice.otherwise());
            case Expr.NumberCall call -> call.arguments();
            case Expr.TextLiteral l -> List.of();
            case Expr.TextField field -> List.of(field.row());
            case Expr.TextChoice choice -> List.of(choice.condition(), choice.then(), choice.otherwise());
            case Expr.TextCall call -> call.arguments();
            case Expr.OfFlag flag -> partsOfFlag(flag);
        };
    }

    private static List<Expr> partsOfFlag(Expr.OfFlag expr) {
        return switch (expr) {
            case Expr.FlagLiteral l -> List.of();
            case Expr.FlagField field -> List.of(field.row());
            case Expr.FlagChoice choice -> List.of(choice.condition(), choice.then(), choice.otherwise());
            case Expr.FlagCall call -> call.arguments();
            case Expr.Not not -> List.of(not.operand());
            case Expr.And and -> List.copyOf(and.operands());
            case Expr.Or or -> List.copyOf(or.operands());
            case Expr.Comparison comparison -> List.of(comparison.left(), comparison.right());
            case Expr.SameText same -> List.of(same.left(), same.right());
            case Expr.SameFlag same -> List.of(same.left(), same.right());
            case Expr.Has has -> List.of(has.subject());
            case Expr.Quantified all -> List.of(all.list(), all.condition());
            case Expr.TextIn in -> List.of(in.text());
            case Expr.NumberIn in -> List.of(in.number());
        };
    }

    /** The expression and all its parts, outermost first. */
    static Stream<Expr> all(Expr expr) {
        return Stream.concat(Stream.of(expr), parts(expr).stream().flatMap(Cost::all));
    }
}
