package xiezhi.compose.template;

import java.util.List;

/** A piece of a template line. */
public sealed interface Piece {
    /** Wording an officer must not change. */
    record Fixed(String text) implements Piece {}

    /**
     * {@code {{field|filter}}}: a value of the case.
     *
     * @param filter how it is printed; empty for the usual way of its type
     * @param isOptional written {@code {{field?}}}: nothing is printed when there is no value
     */
    record Hole(String field, String filter, boolean isOptional) implements Piece {}

    /** {@code {{basis:id}}}: the articles, or a named figure, that the law of the day gives. */
    record Basis(String id, String figure) implements Piece {}

    /** {@code {{term:id}}}: the length of a statutory term on the day of the document. */
    record Term(String id) implements Piece {}

    /** {@code {{#if condition}}words{{/}}}. */
    record When(Condition condition, List<Piece> inner) implements Piece {
        public When {
            inner = List.copyOf(inner);
        }
    }
}
