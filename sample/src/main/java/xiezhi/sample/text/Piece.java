package xiezhi.sample.text;

import java.util.List;

/** A part of a template line. */
public sealed interface Piece {
    /** Words as they stand. */
    record Literal(String text) implements Piece {}

    /** {@code {name}} or {@code {name|filter}}. */
    record Hole(String name, String filter) implements Piece {}

    /** {@code [[a|b|c]]}: one of the alternatives, by the dice of the document. */
    record Choice(int ordinal, List<List<Piece>> options) implements Piece {}

    /** {@code <?flag>words</?>}: words printed only when the flag holds; {@code !flag} when it does not. */
    record When(String condition, List<Piece> inner) implements Piece {}

    /** Parses a line. */
    static List<Piece> parse(String text) {
        return new PieceParser(text).sequence();
    }

    /** Collects neighbouring literals. */
    static void addLiteral(List<Piece> into, StringBuilder literal) {
        if (!literal.isEmpty()) {
            into.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
