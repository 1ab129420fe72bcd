package xiezhi.compose.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parses what stands inside a line: wording, holes, law words and conditional wording. One use. */
final class PieceParser {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String END = "{{/}}";
    private static final Pattern HOLE =
            Pattern.compile("(?<field>[a-z][A-Za-z0-9.-]*)(?<optional>\\?)?(?:\\|(?<filter>[A-Za-z0-9#-]+))?");

    private final String text;
    private int at;

    PieceParser(String text) {
        this.text = text.replace("\\n", "\n");
    }

    /**
     * All pieces.
     *
     * @throws IllegalArgumentException when a mark has no end or is none that we know
     */
    List<Piece> all() {
        var pieces = sequence();
        if (at < text.length()) {
            throw new IllegalArgumentException("expected no {{/}} without {{#if}}, found one at " + at);
        }
        return pieces;
    }

    private List<Piece> sequence() {
        var pieces = new ArrayList<Piece>();
        while (at < text.length() && !text.startsWith(END, at)) {
            int open = text.indexOf(OPEN, at);
            if (open < 0) {
                open = text.length();
            }
            if (open > at) {
                pieces.add(new Piece.Fixed(text.substring(at, open)));
                at = open;
            } else {
                pieces.add(mark());
            }
        }
        return pieces;
    }

    private Piece mark() {
        int close = text.indexOf(CLOSE, at);
        if (close < 0) {
            throw new IllegalArgumentException("expected }} after {{, found none: " + text.substring(at));
        }
        String inner = text.substring(at + OPEN.length(), close).strip();
        at = close + CLOSE.length();
        if (inner.startsWith("#if ")) {
            return when(Condition.of(inner.substring("#if ".length()), true));
        }
        if (inner.startsWith("#unless ")) {
            return when(Condition.of(inner.substring("#unless ".length()), false));
        }
        if (inner.startsWith("basis:")) {
            String[] sides = inner.substring("basis:".length()).split("\\|", 2);
            return new Piece.Basis(sides[0], sides.length > 1 ? sides[1] : "");
        }
        return inner.startsWith("term:") ? new Piece.Term(inner.substring("term:".length())) : hole(inner);
    }

    private Piece when(Condition condition) {
        var inner = sequence();
        if (!text.startsWith(END, at)) {
            throw new IllegalArgumentException("expected {{/}} to close a condition, found none: " + text);
        }
        at += END.length();
        return new Piece.When(condition, inner);
    }

    private static Piece hole(String inner) {
        var match = HOLE.matcher(inner);
        if (!match.matches()) {
            throw new IllegalArgumentException("expected a field such as party.name, found '" + inner + "'");
        }
        String filter = match.group("filter");
        return new Piece.Hole(match.group("field"), filter == null ? "" : filter, match.group("optional") != null);
    }
}
