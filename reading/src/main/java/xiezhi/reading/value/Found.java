package xiezhi.reading.value;

import java.util.Objects;
import java.util.function.Function;
import xiezhi.core.fact.Fact;
import xiezhi.reading.text.NormalText;

/**
 * A value read from a text.
 *
 * @param value the value
 * @param isSure the print is clear and has one meaning
 * @param from first character in the {@link NormalText}
 * @param until character after the last
 */
public record Found<T>(T value, boolean isSure, int from, int until) {
    public Found {
        Objects.requireNonNull(value);
        if (from < 0 || until < from) {
            throw new IllegalArgumentException("expected 0 <= from <= until, found " + from + ".." + until);
        }
    }

    /** Same words, other value. */
    public <R> Found<R> map(Function<? super T, ? extends R> change) {
        return new Found<>(change.apply(value), isSure, from, until);
    }

    /** Same value, marked unsure. */
    public Found<T> unsure() {
        return isSure ? new Found<>(value, false, from, until) : this;
    }

    /** As a fact with its place; unsure also when the text itself is (recognised from an image). */
    public Fact<T> fact(NormalText text) {
        var place = text.place(from, until);
        return isSure && text.isSure(from, until) ? Fact.of(value, place) : Fact.unsure(value, place);
    }
}
