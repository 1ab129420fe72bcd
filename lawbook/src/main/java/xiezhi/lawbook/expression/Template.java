package xiezhi.lawbook.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.schema.Row;

/** A message with values in it: {@code 罚款{yuan(c.decision.sanction.fineFen)}超过上限}. Typed when read. */
public final class Template {
    private static final String NOT_KNOWN = "（无法确定）";

    private final List<Part> parts;

    /** Literal text or an expression. */
    private sealed interface Part {
        /** Text as it stands. */
        record Literal(String text) implements Part {}

        /** A value put in. */
        record Value(Expr expr) implements Part {}
    }

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Reads a template; empty beside recorded mistakes. */
    public static Optional<Template> read(Source source, Scope scope, LawErrors errors) {
        var text = source.text();
        if (text.length() > Limits.MAX_MESSAGE) {
            source.error(
                    errors,
                    0,
                    "at most " + Limits.MAX_MESSAGE + " characters",
                    text.length() + "",
                    "shorten the message");
            return Optional.empty();
        }
        var isGood = true;
        List<Part> parts = new ArrayList<>();
        var from = 0;
        while (from < text.length()) {
            var open = text.indexOf('{', from);
            var until = open < 0 ? text.length() : open;
            parts.add(new Part.Literal(text.substring(from, until)));
            if (open < 0) {
                break;
            }
            var close = closing(text, open);
            if (close < 0) {
                source.error(errors, open, "a closing brace", "none", "close the brace");
                return Optional.empty();
            }
            var expr = Typing.type(source.part(open + 1, close), scope, errors);
            isGood &= expr.isPresent() && isPrintable(expr.get(), source, open + 1, errors);
            if (expr.isPresent() && isYuanTwice(expr.get(), text, close + 1)) {
                source.error(errors, close + 1, "yuan(…) alone, it prints the unit", "元 again", "remove 元");
                isGood = false;
            }
            expr.ifPresent(value -> parts.add(new Part.Value(value)));
            from = close + 1;
        }
        return isGood ? Optional.of(new Template(parts)) : Optional.empty();
    }

    /** A message without values. */
    public static Template text(String text) {
        return new Template(List.of(new Part.Literal(text)));
    }

    private static int closing(String text, int open) {
        var quote = 0;
        for (var i = open + 1; i < text.length(); i++) {
            var character = text.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == '}') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPrintable(Expr expr, Source source, int at, LawErrors errors) {
        if (expr instanceof Expr.OfRow || expr instanceof Expr.Filter) {
            source.error(errors, at + expr.at(), "a value", Words.kind(expr), "name one of its values");
            return false;
        }
        return true;
    }

    private static boolean isYuanTwice(Expr expr, String text, int after) {
        return expr instanceof Expr.TextCall call
                && call.function() == Function.YUAN
                && text.substring(after).stripLeading().startsWith("元");
    }

    /** Expressions in it, in order. */
    public List<Expr> values() {
        List<Expr> values = new ArrayList<>();
        for (var part : parts) {
            if (part instanceof Part.Value value) {
                values.add(value.expr());
            }
        }
        return List.copyOf(values);
    }

    /** As it is written: {@code 罚款{yuan(c.decision.sanction.fineFen)}超过上限}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Part.Literal literal -> text.append(literal.text());
                case Part.Value value ->
                    text.append('{').append(ExprText.of(value.expr())).append('}');
            }
        }
        return text.toString();
    }

    /** The message for the case in {@code frame}; a value that is not known is printed as such. */
    public String render(Compiler compiler, Row[] frame) {
        var text = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Part.Literal literal -> text.append(literal.text());
                case Part.Value value -> text.append(Printing.value(compiler, value.expr(), frame, NOT_KNOWN));
            }
        }
        return text.toString();
    }
}
