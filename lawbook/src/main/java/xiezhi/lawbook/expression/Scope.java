package xiezhi.lawbook.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.lawbook.schema.Layout;

/**
 * Variables an expression may name, innermost last; a variable's index here is its place in the frame.
 *
 * @param variables name and layout of each
 */
public record Scope(List<Named> variables) {

    /** A variable. */
    public record Named(String name, Layout layout) {}

    public Scope {
        variables = List.copyOf(variables);
    }

    /** Only the case, named {@code c}. */
    public static Scope of(Layout root) {
        return new Scope(List.of(new Named("c", root)));
    }

    /** This scope and one variable more. */
    public Scope with(String name, Layout layout) {
        var longer = new ArrayList<>(variables);
        longer.add(new Named(name, layout));
        return new Scope(longer);
    }

    Optional<Expr.Variable> find(String name, int at) {
        for (var i = variables.size() - 1; i >= 0; i--) {
            if (variables.get(i).name().equals(name)) {
                return Optional.of(
                        new Expr.Variable(at, name, i, variables.get(i).layout()));
            }
        }
        return Optional.empty();
    }

    List<String> names() {
        return variables.stream().map(Named::name).toList();
    }
}
