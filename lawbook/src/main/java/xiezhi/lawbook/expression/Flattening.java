package xiezhi.lawbook.expression;

import java.util.List;
import java.util.stream.Stream;

/** Makes one list of nested conjunctions, and of nested disjunctions. */
final class Flattening {
    private Flattening() {}

    static List<Expr.OfFlag> and(List<Expr.OfFlag> operands) {
        return operands.stream()
                .flatMap(each -> each instanceof Expr.And inner ? inner.operands().stream() : Stream.of(each))
                .toList();
    }

    static List<Expr.OfFlag> or(List<Expr.OfFlag> operands) {
        return operands.stream()
                .flatMap(each -> each instanceof Expr.Or inner ? inner.operands().stream() : Stream.of(each))
                .toList();
    }
}
