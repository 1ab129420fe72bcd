package xiezhi.core.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Choosing one fact among several that speak of the same thing. */
public final class FactChoice {
    private FactChoice() {}

    /** The first that is stated and sure; else the first stated; else the first unknown; else absent. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array only ever becomes a list of the same facts
    public static <T> Fact<T> first(Fact<T>... candidates) {
        return first(List.of(candidates));
    }

    /** The first that is stated and sure; else the first stated; else the first unknown; else absent. */
    public static <T> Fact<T> first(List<Fact<T>> candidates) {
        Optional<Fact<T>> sure =
                candidates.stream().filter(fact -> fact.sure().isPresent()).findFirst();
        return sure.or(() -> candidates.stream().filter(Fact::isStated).findFirst())
                .or(() -> candidates.stream().filter(fact -> !fact.isAbsent()).findFirst())
                .orElse(Fact.absent());
    }

    /** The smaller of two; unsure when either is unsure, or when one cannot be known. */
    public static <T extends Comparable<? super T>> Fact<T> earliest(Fact<T> left, Fact<T> right) {
        return extreme(left, right, (a, b) -> b.compareTo(a) < 0 ? b : a);
    }

    /** The greater of two; unsure when either is unsure, or when one cannot be known. */
    public static <T extends Comparable<? super T>> Fact<T> latest(Fact<T> left, Fact<T> right) {
        return extreme(left, right, (a, b) -> b.compareTo(a) > 0 ? b : a);
    }

    /** The same value, no longer sure. */
    public static <T> Fact<T> doubted(Fact<T> fact) {
        return fact instanceof Fact.Stated<T>(var value, var _, var places)
                ? new Fact.Stated<>(value, false, places)
                : fact;
    }

    private static <T> Fact<T> extreme(Fact<T> left, Fact<T> right, BinaryOperator<T> choice) {
        if (left instanceof Fact.Stated<T> one && right instanceof Fact.Stated<T> other) {
            T chosen = choice.apply(one.value(), other.value());
            Fact.Stated<T> source = chosen.equals(one.value()) ? one : other;
            return new Fact.Stated<>(chosen, one.isSure() && other.isSure(), source.places());
        }
        if (left.isStated()) {
            return right.isAbsent() ? left : doubted(left);
        }
        if (right.isStated()) {
            return left.isAbsent() ? right : doubted(right);
        }
        return left.isAbsent() ? right : left;
    }
}
