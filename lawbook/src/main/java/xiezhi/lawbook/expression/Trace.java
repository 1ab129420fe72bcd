package xiezhi.lawbook.expression;

import java.util.List;
import java.util.stream.Stream;
import xiezhi.core.fact.Fact;

/**
 * How an expression came to its value. Only the parts that decided are kept: the false side of a conjunction, the
 * elements that broke {@code all()}.
 *
 * @param text the expression, or a path of the case such as {@code interviews[1].scene.startAt}
 * @param value its value, printed
 * @param fact the fact at a path of the case, as text; absent when this is no path
 * @param isFact this is a path of the case
 * @param children the parts that decided, in order
 */
public record Trace(String text, String value, Fact<String> fact, boolean isFact, List<Trace> children) {
    public Trace {
        children = List.copyOf(children);
    }

    static Trace of(String text, String value, List<Trace> children) {
        return new Trace(text, value, Fact.absent(), false, children);
    }

    /** The facts below, first met first. */
    public Stream<Trace> facts() {
        return isFact ? Stream.of(this) : children.stream().flatMap(Trace::facts);
    }
}
