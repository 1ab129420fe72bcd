package xiezhi.sample.text;

import java.util.List;

/**
 * Prints pieces with the values of one document.
 *
 * @param values values of the document
 * @param style its style
 * @param place names the document in messages and keeps its inline choices apart from those of others
 */
public record Printer(Values values, Style style, String place) {
    private static final int DEEPEST = 6;

    /** Prints a text in template notation. */
    public String print(String text) {
        return print(Piece.parse(text), text.hashCode(), 0);
    }

    /** Prints a parsed line; {@code lineKey} keeps its choices apart from those of other lines. */
    String print(List<Piece> pieces, int lineKey) {
        return print(pieces, lineKey, 0);
    }

    private String print(List<Piece> pieces, int lineKey, int depth) {
        var out = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Literal literal -> out.append(literal.text());
                case Piece.Hole hole -> out.append(fill(hole, depth));
                case Piece.Choice choice -> out.append(print(chosen(choice, lineKey), lineKey, depth));
                case Piece.When when -> {
                    if (Condition.holds(when.condition(), values)) {
                        out.append(print(when.inner(), lineKey, depth));
                    }
                }
            }
        }
        return out.toString();
    }

    private List<Piece> chosen(Piece.Choice choice, int lineKey) {
        int count = choice.options().size();
        int index = count == 3
                ? style.variant() - 'A'
                : style.dice().between("choice/" + lineKey + "/" + choice.ordinal(), 0, count - 1);
        return choice.options().get(index);
    }

    private String fill(Piece.Hole hole, int depth) {
        Value value = values.find(hole.name())
                .orElseThrow(() -> new IllegalStateException("no value " + hole.name() + " for " + place));
        String text = style.print(value, hole.filter());
        if (text.indexOf('{') < 0 && text.indexOf("[[") < 0) {
            return text;
        }
        if (depth >= DEEPEST) {
            throw new IllegalStateException("values nest too deeply at " + hole.name() + " for " + place);
        }
        return print(Piece.parse(text), text.hashCode(), depth + 1);
    }
}
