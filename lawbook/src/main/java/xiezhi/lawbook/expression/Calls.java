package xiezhi.lawbook.expression;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import xiezhi.lawbook.schema.Plain;
import xiezhi.lawbook.schema.Suggestion;

/** Types calls of {@link Function}s. */
final class Calls {
    private static final List<String> MACROS =
            List.of("has", "date", "all", "exists", "exists_one", "filter", "map", "size");

    private Calls() {}

    static Expr function(Typing typing, CelExpr.CelCall call, int at) {
        var function = Function.find(call.function(), false).orElseThrow(() -> unknown(call, false, at));
        return typed(typing, function, call.args(), at);
    }

    static Expr method(Typing typing, CelExpr target, CelExpr.CelCall call, int at) {
        var function = Function.find(call.function(), true).orElseThrow(() -> unknown(call, true, at));
        List<CelExpr> arguments = new ArrayList<>();
        arguments.add(target);
        arguments.addAll(call.args());
        return typed(typing, function, arguments, at);
    }

    private static Mistyped unknown(CelExpr.CelCall call, boolean isMethod, int at) {
        List<String> names = new ArrayList<>(MACROS);
        Arrays.stream(Function.values())
                .filter(each -> each.isMethod() == isMethod)
                .forEach(each -> names.add(each.id()));
        return new Mistyped(at, "a function", "'" + call.function() + "'", Suggestion.among(names, call.function()));
    }

    private static Expr typed(Typing typing, Function function, List<CelExpr> nodes, int at) {
        if (nodes.size() != function.parameters().size()) {
            throw new Mistyped(
                    at,
                    function.parameters().size() + " arguments of " + function.id() + "()",
                    nodes.size() + "",
                    "correct the call");
        }
        List<Expr> arguments = new ArrayList<>();
        for (var i = 0; i < nodes.size(); i++) {
            arguments.add(argument(typing, function, function.parameters().get(i), nodes.get(i)));
        }
        if (function == Function.MATCHES) {
            checkPattern(arguments.get(1));
        }
        return switch (function.result()) {
            case FLAG -> new Expr.FlagCall(at, function, List.copyOf(arguments));
            case TEXT -> new Expr.TextCall(at, function, List.copyOf(arguments));
            case NUMBER, DAY, MINUTE -> new Expr.NumberCall(at, function, List.copyOf(arguments));
        };
    }

    private static Expr argument(Typing typing, Function function, Plain wanted, CelExpr node) {
        var expr = typing.expr(node);
        var fits = switch (wanted) {
            case TEXT -> expr instanceof Expr.OfText;
            case FLAG -> expr instanceof Expr.OfFlag;
            case NUMBER, DAY, MINUTE -> expr instanceof Expr.OfNumber number && number.plain() == wanted;
        };
        if (!fits) {
            throw new Mistyped(
                    expr.at(), wanted.inWords() + " for " + function.id() + "()", Words.kind(expr), "give it that");
        }
        return expr;
    }

    private static void checkPattern(Expr expr) {
        if (!(expr instanceof Expr.TextLiteral literal)) {
            throw new Mistyped(expr.at(), "a written regular expression", Words.kind(expr), "write it in quotes");
        }
        if (literal.value().length() > Limits.MAX_PATTERN) {
            throw new Mistyped(
                    expr.at(),
                    "at most " + Limits.MAX_PATTERN + " characters",
                    literal.value().length() + "",
                    "shorten it");
        }
        try {
            Pattern.compile(literal.value());
        } catch (PatternSyntaxException e) {
            throw new Mistyped(expr.at(), "a regular expression", e.getDescription(), "correct it");
        }
    }
}
