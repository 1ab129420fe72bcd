package xiezhi.sample.text;

import java.util.ArrayList;
import java.util.List;

/** Parses the inline notation of template lines: holes, choices and conditional words. */
final class PieceParser {
    private final String text;
    private int at;
    private int choices;

    PieceParser(String text) {
        this.text = text;
    }

    List<Piece> sequence() {
        List<Piece> found = until("\u0000");
        if (at < text.length()) {
            throw new IllegalArgumentException("unexpected end marker in template line: " + text);
        }
        return found;
    }

    /** Pieces up to (not including) one of the stop marks, separated by spaces in {@code stops}. */
    private List<Piece> until(String... stops) {
        var found = new ArrayList<Piece>();
        var literal = new StringBuilder();
        while (at < text.length() && !startsWithAny(stops)) {
            if (text.startsWith("[[", at)) {
                Piece.addLiteral(found, literal);
                found.add(choice());
            } else if (text.startsWith("<?", at)) {
                Piece.addLiteral(found, literal);
                found.add(when());
            } else if (text.charAt(at) == '{') {
                Piece.addLiteral(found, literal);
                found.add(hole());
            } else if (text.startsWith("\\n", at)) {
                literal.append('\n');
                at += 2;
            } else {
                literal.append(text.charAt(at++));
            }
        }
        Piece.addLiteral(found, literal);
        return List.copyOf(found);
    }

    private Piece choice() {
        at += 2;
        int ordinal = choices++;
        var options = new ArrayList<List<Piece>>();
        options.add(until("|", "]]"));
        while (text.startsWith("|", at)) {
            at++;
            options.add(until("|", "]]"));
        }
        expect("]]");
        return new Piece.Choice(ordinal, List.copyOf(options));
    }

    private Piece when() {
        int close = text.indexOf('>', at);
        String condition = text.substring(at + 2, close);
        at = close + 1;
        List<Piece> inner = until("</?>");
        expect("</?>");
        return new Piece.When(condition, inner);
    }

    private Piece hole() {
        int close = text.indexOf('}', at);
        if (close < 0) {
            throw new IllegalArgumentException("unclosed hole in template line: " + text);
        }
        String inner = text.substring(at + 1, close);
        at = close + 1;
        int bar = inner.indexOf('|');
        return bar < 0 ? new Piece.Hole(inner, "") : new Piece.Hole(inner.substring(0, bar), inner.substring(bar + 1));
    }

    private void expect(String mark) {
        if (!text.startsWith(mark, at)) {
            throw new IllegalArgumentException("expected " + mark + " at " + at + " in template line: " + text);
        }
        at += mark.length();
    }

    private boolean startsWithAny(String... stops) {
        for (String stop : stops) {
            if (text.startsWith(stop, at)) {
                return true;
            }
        }
        return false;
    }
}
