package xiezhi.lawbook.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Small changes of a condition, each a typed condition of its own. */
public final class Mutation {
    /** What makes of a written text one that nobody writes. */
    private static final String OTHER_TEXT = "\u2032";

    private Mutation() {}

    /**
     * Every condition that differs from {@code expr} in one place: a number greater or less by one, a comparison turned
     * or with its border moved, and for or, a negation dropped, all for exists.
     */
    public static List<Expr.OfFlag> of(Expr.OfFlag expr) {
        return switch (expr) {
            case Expr.Not not -> ofNot(not);
            case Expr.And and -> ofAnd(and);
            case Expr.Or or -> ofOr(or);
            case Expr.Comparison comparison -> ofComparison(comparison);
            case Expr.SameText same -> ofSameText(same);
            case Expr.SameFlag same ->
                List.of(new Expr.SameFlag(same.at(), !same.isEqual(), same.left(), same.right()));
            case Expr.Quantified all -> ofQuantified(all);
            case Expr.FlagChoice choice -> ofChoice(choice);
            case Expr.FlagLiteral none -> List.of();
            case Expr.FlagField field -> List.of(new Expr.Not(field.at(), field));
            case Expr.FlagCall call -> List.of(new Expr.Not(call.at(), call));
            case Expr.Has has -> List.of(new Expr.Not(has.at(), has));
            case Expr.TextIn in -> ofTextIn(in);
            case Expr.NumberIn in -> ofNumberIn(in);
        };
    }

    private static List<Expr.OfFlag> ofNot(Expr.Not not) {
        List<Expr.OfFlag> mutants = new ArrayList<>();
        mutants.add(not.operand());
        of(not.operand()).stream()
                // the contrary of the contrary is the operand again
                .filter(operand -> !(operand instanceof Expr.Not))
                .forEach(operand -> mutants.add(new Expr.Not(not.at(), operand)));
        return mutants;
    }

    private static List<Expr.OfFlag> ofAnd(Expr.And and) {
        List<Expr.OfFlag> mutants = new ArrayList<>();
        mutants.add(new Expr.Or(and.at(), and.operands()));
        operands(and.operands(), changed -> new Expr.And(and.at(), changed), mutants);
        return mutants;
    }

    private static List<Expr.OfFlag> ofOr(Expr.Or or) {
        List<Expr.OfFlag> mutants = new ArrayList<>();
        mutants.add(new Expr.And(or.at(), or.operands()));
        operands(or.operands(), changed -> new Expr.Or(or.at(), changed), mutants);
        return mutants;
    }

    private static void operands(
            List<Expr.OfFlag> operands, Function<List<Expr.OfFlag>, Expr.OfFlag> whole, List<Expr.OfFlag> mutants) {
        for (var i = 0; i < operands.size(); i++) {
            for (var mutant : of(operands.get(i))) {
                var changed = new ArrayList<>(operands);
                changed.set(i, mutant);
                mutants.add(whole.apply(List.copyOf(changed)));
            }
        }
    }

    private static List<Expr.OfFlag> ofComparison(Expr.Comparison comparison) {
        List<Expr.OfFlag> mutants = new ArrayList<>();
        for (var operator : turned(comparison.operator())) {
            mutants.add(new Expr.Comparison(comparison.at(), operator, comparison.left(), comparison.right()));
        }
        for (var left : NumberMutation.of(comparison.left())) {
            mutants.add(new Expr.Comparison(comparison.at(), comparison.operator(), left, comparison.right()));
        }
        for (var right : NumberMutation.of(comparison.right())) {
            mutants.add(new Expr.Comparison(comparison.at(), comparison.operator(), comparison.left(), right));
        }
        return mutants;
    }

    /** The contrary, and the same with the border on the other side. */
    private static List<Operator> turned(Operator operator) {
        return switch (operator) {
            case EQUAL -> List.of(Operator.DIFFERENT);
            case DIFFERENT -> List.of(Operator.EQUAL);
            case LESS -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
            case AT_MOST -> List.of(Operator.GREATER, Operator.LESS);
            case GREATER -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
            case AT_LEAST -> List.of(Operator.LESS, Operator.GREATER);
            default -> List.of();
        };
    }

    /** The contrary, and each written text but the empty one replaced by one that nobody writes. */
    private static List<Expr.OfFlag> ofSameText(Expr.SameText same) {
        List<Expr.OfFlag> mutants = new ArrayList<>();
        mutants.add(new Expr.SameText(same.at(), !same.isEqual(), same.left(), same.right()));
        if (same.left() instanceof Expr.TextLiteral literal && !literal.value().isEmpty()) {
            mutants.add(new Expr.SameText(same.at(), same.isEqual(), other(literal), same.right()));
        }
        if (same.right() instanceof Expr.TextLiteral literal && !literal.value().isEmpty()) {
            mutants.add(new Expr.SameText(same.at(), same.isEqual(), same.left(), other(literal)));
        }
        return mutants;
    }

    private static Expr.TextLiteral other(Expr.TextLiteral literal) {
        return new Expr.TextLiteral(literal.at(), literal.value() + OTHER_TEXT);
    }

    /** The contrary, and the list without each of its texts. */
    private static List<Expr.OfFlag> ofTextIn(Expr.TextIn in) {
        List<Expr.OfFlag> mutants = new ArrayList<>();
        mutants.add(new Expr.Not(in.at(), in));
        for (var value : in.values()) {
            var fewer = in.values().stream().filter(each -> !each.equals(value)).toList();
            mutants.add(new Expr.TextIn(in.at(), in.text(), fewer));
        }
        return mutants;
    }

    /** The contrary, and the list without each of its numbers. */
    private static List<Expr.OfFlag> ofNumberIn(Expr.NumberIn in) {
        List<Expr.OfFlag> mutants = new ArrayList<>();
        mutants.add(new Expr.Not(in.at(), in));
        for (var value : in.values()) {
            var fewer = in.values().stream().filter(each -> !each.equals(value)).toList();
            mutants.add(new Expr.NumberIn(in.at(), in.number(), fewer));
        }
        return mutants;
    }

    private static List<Expr.OfFlag> ofQuantified(Expr.Quantified all) {
        List<Expr.OfFlag> mutants = new ArrayList<>();
        var other = all.quantifier() == Expr.Quantifier.ALL ? Expr.Quantifier.EXISTS : Expr.Quantifier.ALL;
        mutants.add(new Expr.Quantified(all.at(), other, all.list(), all.variable(), all.condition()));
        of(all.condition())
                .forEach(condition -> mutants.add(
                        new Expr.Quantified(all.at(), all.quantifier(), all.list(), all.variable(), condition)));
        return mutants;
    }

    private static List<Expr.OfFlag> ofChoice(Expr.FlagChoice choice) {
        List<Expr.OfFlag> mutants = new ArrayList<>();
        of(choice.condition())
                .forEach(
                        each -> mutants.add(new Expr.FlagChoice(choice.at(), each, choice.then(), choice.otherwise())));
        of(choice.then())
                .forEach(each ->
                        mutants.add(new Expr.FlagChoice(choice.at(), choice.condition(), each, choice.otherwise())));
        of(choice.otherwise())
                .forEach(
                        each -> mutants.add(new Expr.FlagChoice(choice.at(), choice.condition(), choice.then(), each)));
        return mutants;
    }
}
