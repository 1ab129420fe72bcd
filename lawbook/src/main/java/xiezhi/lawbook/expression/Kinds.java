package xiezhi.lawbook.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Texts that a condition asks of a field of the element it looks at, as in {@code d.kind == "prior-notice" && …}. For an
 * element with another text the condition is false, whatever else it says.
 *
 * @param field index of the text field
 * @param values texts asked for
 */
public record Kinds(int field, Set<String> values) {
    public Kinds {
        values = Set.copyOf(values);
    }

    /** What the condition must have of the variable's element to be true or undecided; empty when nothing of this sort. */
    public static Optional<Kinds> required(Expr.OfFlag condition, Expr.Variable variable) {
        return switch (condition) {
            case Expr.SameText same when same.isEqual() -> same(same, variable);
            case Expr.TextIn in -> field(in.text(), variable).map(field -> new Kinds(field, Set.copyOf(in.values())));
            case Expr.And and ->
                and.operands().stream()
                        .flatMap(operand -> required(operand, variable).stream())
                        .findFirst();
            case Expr.Or or -> union(or.operands(), variable);
            default -> Optional.empty();
        };
    }

    /** What the element must have for the condition to be false or undecided. */
    static Optional<Kinds> spared(Expr.OfFlag condition, Expr.Variable variable) {
        return switch (condition) {
            case Expr.SameText same when !same.isEqual() -> same(same, variable);
            case Expr.Not not -> required(not.operand(), variable);
            case Expr.Or or ->
                or.operands().stream()
                        .flatMap(operand -> spared(operand, variable).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<Kinds> union(List<Expr.OfFlag> operands, Expr.Variable variable) {
        Set<String> values = new LinkedHashSet<>();
        Set<Integer> fields = new LinkedHashSet<>();
        for (var operand : operands) {
            var kinds = required(operand, variable);
            if (kinds.isEmpty()) {
                return Optional.empty();
            }
            fields.add(kinds.get().field());
            values.addAll(kinds.get().values());
        }
        return fields.size() == 1 ? Optional.of(new Kinds(fields.iterator().next(), values)) : Optional.empty();
    }

    private static Optional<Kinds> same(Expr.SameText same, Expr.Variable variable) {
        return side(same.left(), same.right(), variable).or(() -> side(same.right(), same.left(), variable));
    }

    private static Optional<Kinds> side(Expr.OfText text, Expr.OfText value, Expr.Variable variable) {
        return value instanceof Expr.TextLiteral literal
                ? field(text, variable).map(field -> new Kinds(field, Set.of(literal.value())))
                : Optional.empty();
    }

    private static Optional<Integer> field(Expr.OfText text, Expr.Variable variable) {
        return text instanceof Expr.TextField field
                        && field.row() instanceof Expr.Variable row
                        && row.frame() == variable.frame()
                        && row.frame() > 0
                ? Optional.of(field.field().index())
                : Optional.empty();
    }
}
