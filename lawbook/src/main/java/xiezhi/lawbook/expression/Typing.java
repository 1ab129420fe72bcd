package xiezhi.lawbook.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.schema.Plain;

/**
 * Gives a syntax tree its types. Every name must exist in the schema, every operator and function get what it takes;
 * anything else is a mistake with file, line and column.
 */
public final class Typing {
    private final Parsing.Tree tree;
    private final Scope scope;
    private final int macros;

    private Typing(Parsing.Tree tree, Scope scope, int macros) {
        this.tree = tree;
        this.scope = scope;
        this.macros = macros;
    }

    /** A condition; empty beside recorded mistakes. */
    public static Optional<Expr.OfFlag> condition(Source source, Scope scope, LawErrors errors) {
        if (source.text().length() > Limits.MAX_LENGTH) {
            var found = source.text().length() + " characters";
            source.error(errors, 0, "at most " + Limits.MAX_LENGTH + " characters", found, "split the rule");
            return Optional.empty();
        }
        return type(source, scope, errors).flatMap(expr -> {
            if (expr instanceof Expr.OfFlag flag) {
                return Optional.of(flag);
            }
            source.error(errors, expr.at(), "a condition", Words.kind(expr), "compare it with something, or use has()");
            return Optional.empty();
        });
    }

    /** An expression of any type; empty beside recorded mistakes. */
    public static Optional<Expr> type(Source source, Scope scope, LawErrors errors) {
        var parsed = Parsing.parse(source, errors);
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        try {
            var expr = new Typing(parsed.get(), scope, 0).expr(parsed.get().root());
            Cost.check(expr);
            return Optional.of(expr);
        } catch (Mistyped e) {
            source.error(errors, e.at(), e.expected(), e.found(), e.remedy());
            return Optional.empty();
        }
    }

    Expr expr(CelExpr node) {
        var at = tree.at(node);
        return switch (node.getKind()) {
            case CONSTANT -> constant(node.constant(), at);
            case IDENT, SELECT -> Paths.resolve(node, tree, scope);
            case CALL -> call(node.call(), at);
            case LIST -> throw new Mistyped(at, "a value", "a list", "write a list only to the right of 'in'");
            default -> throw new Mistyped(at, "a condition", "maps and messages", "use names, operators and functions");
        };
    }

    private static Expr constant(CelConstant constant, int at) {
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> new Expr.FlagLiteral(at, constant.booleanValue());
            case INT64_VALUE -> new Expr.NumberLiteral(at, Plain.NUMBER, constant.int64Value());
            case STRING_VALUE -> new Expr.TextLiteral(at, constant.stringValue());
            case NULL_VALUE -> throw new Mistyped(at, "a value", "null", "ask has(…) instead");
            default ->
                throw new Mistyped(
                        at, "a whole number, text, true or false", constant.getKind() + "", "write money in whole fen");
        };
    }

    private Expr call(CelExpr.CelCall call, int at) {
        if (call.target().isPresent()) {
            return Methods.call(this, call.target().get(), call, at);
        }
        return switch (call.function()) {
            case "_&&_" -> new Expr.And(at, Flattening.and(flags(call.args())));
            case "_||_" -> new Expr.Or(at, Flattening.or(flags(call.args())));
            case "!_" -> new Expr.Not(at, flag(call.args().getFirst()));
            case "-_" -> negative(call.args().getFirst(), at);
            case "_?_:_" -> choice(call.args(), at);
            case "@in" -> Membership.in(this, call.args(), at);
            case "has" -> has(call.args(), at);
            case "date" -> date(call.args(), at);
            default ->
                Operator.find(call.function())
                        .map(operator -> operation(operator, call.args(), at))
                        .orElseGet(() -> Calls.function(this, call, at));
        };
    }

    private List<Expr.OfFlag> flags(List<CelExpr> nodes) {
        List<Expr.OfFlag> flags = new ArrayList<>();
        nodes.forEach(node -> flags.add(flag(node)));
        return List.copyOf(flags);
    }

    private Expr operation(Operator operator, List<CelExpr> arguments, int at) {
        var left = expr(arguments.getFirst());
        var right = expr(arguments.getLast());
        if (left instanceof Expr.OfNumber a && right instanceof Expr.OfNumber b) {
            return numbers(operator, a, b, at);
        }
        var isEquality = operator == Operator.EQUAL || operator == Operator.DIFFERENT;
        if (isEquality && left instanceof Expr.OfText a && right instanceof Expr.OfText b) {
            return new Expr.SameText(at, operator == Operator.EQUAL, a, b);
        }
        if (isEquality && left instanceof Expr.OfFlag a && right instanceof Expr.OfFlag b) {
            return new Expr.SameFlag(at, operator == Operator.EQUAL, a, b);
        }
        throw new Mistyped(
                at,
                "two values of one kind for " + operator.sign(),
                Words.kind(left) + " and " + Words.kind(right),
                "compare like with like; day(x) gives the day of a minute, date(\"2026-08-15\") a day");
    }

    private static Expr numbers(Operator operator, Expr.OfNumber left, Expr.OfNumber right, int at) {
        var isSame = left.plain() == right.plain();
        if (operator.isComparison() && isSame) {
            return new Expr.Comparison(at, operator, left, right);
        }
        if (isSame && left.plain() == Plain.NUMBER) {
            return new Expr.Arithmetic(at, operator, left, right);
        }
        var found = left.plain().inWords() + " and " + right.plain().inWords();
        var expected = operator.isComparison() ? "two values of one kind" : "two numbers";
        throw new Mistyped(
                at,
                expected + " for " + operator.sign(),
                found,
                "use addDays, addWorkdays, addMonths, days, workdays, minutes or day(x)");
    }

    private Expr negative(CelExpr node, int at) {
        var operand = number(node);
        if (operand.plain() != Plain.NUMBER) {
            throw new Mistyped(at, "a number", operand.plain().inWords(), "remove the minus sign");
        }
        return operand instanceof Expr.NumberLiteral literal
                ? new Expr.NumberLiteral(at, Plain.NUMBER, -literal.value())
                : new Expr.Negative(at, operand);
    }

    private Expr choice(List<CelExpr> arguments, int at) {
        var condition = flag(arguments.getFirst());
        var then = expr(arguments.get(1));
        var otherwise = expr(arguments.get(2));
        if (then instanceof Expr.OfNumber a && otherwise instanceof Expr.OfNumber b && a.plain() == b.plain()) {
            return new Expr.NumberChoice(at, condition, a, b);
        }
        if (then instanceof Expr.OfText a && otherwise instanceof Expr.OfText b) {
            return new Expr.TextChoice(at, condition, a, b);
        }
        if (then instanceof Expr.OfFlag a && otherwise instanceof Expr.OfFlag b) {
            return new Expr.FlagChoice(at, condition, a, b);
        }
        throw new Mistyped(
                at, "two values of one kind", Words.kind(then) + " and " + Words.kind(otherwise), "make both alike");
    }

    private Expr has(List<CelExpr> arguments, int at) {
        if (arguments.size() != 1) {
            throw new Mistyped(at, "has() of one name", arguments.size() + " arguments", "write has(c.name)");
        }
        var subject = expr(arguments.getFirst());
        return switch (subject) {
            case Expr.NumberField field -> new Expr.Has(at, field);
            case Expr.TextField field -> new Expr.Has(at, field);
            case Expr.FlagField field -> new Expr.Has(at, field);
            case Expr.Slot slot -> new Expr.Has(at, slot);
            case Expr.Items items -> new Expr.Has(at, items);
            default -> throw new Mistyped(at, "a field, document or list", Words.kind(subject), "ask has() of a name");
        };
    }

    private static Expr date(List<CelExpr> arguments, int at) {
        var isText = arguments.size() == 1
                && arguments.getFirst().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && arguments.getFirst().constant().getKind() == CelConstant.Kind.STRING_VALUE;
        var text = isText ? arguments.getFirst().constant().stringValue() : "";
        return Words.day(text)
                .map(day -> new Expr.NumberLiteral(at, Plain.DAY, day))
                .orElseThrow(() -> new Mistyped(at, "date(\"yyyy-MM-dd\")", "'" + text + "'", "write an existing day"));
    }

    // --- what the other parts of typing ask

    Expr.OfFlag flag(CelExpr node) {
        var expr = expr(node);
        if (expr instanceof Expr.OfFlag flag) {
            return flag;
        }
        throw new Mistyped(expr.at(), "true or false", Words.kind(expr), "compare it with something, or use has()");
    }

    Expr.OfNumber number(CelExpr node) {
        var expr = expr(node);
        if (expr instanceof Expr.OfNumber number) {
            return number;
        }
        throw new Mistyped(expr.at(), "a number, day or minute", Words.kind(expr), "write one");
    }

    Expr.OfText text(CelExpr node) {
        var expr = expr(node);
        if (expr instanceof Expr.OfText text) {
            return text;
        }
        throw new Mistyped(expr.at(), "a text", Words.kind(expr), "write one");
    }

    /** The typing of a macro's body, with one variable more. */
    Typing inside(String variable, xiezhi.lawbook.schema.Layout element, int at) {
        if (macros == Limits.MAX_NESTED_MACROS) {
            throw new Mistyped(
                    at, "at most " + Limits.MAX_NESTED_MACROS + " macros inside each other", "more", "split the rule");
        }
        if (scope.names().contains(variable)) {
            throw new Mistyped(at, "a new variable name", "'" + variable + "' again", "choose another letter");
        }
        return new Typing(tree, scope.with(variable, element), macros + 1);
    }

    Expr.Variable variable(String name, int at) {
        return scope.find(name, at).orElseThrow();
    }

    int at(CelExpr node) {
        return tree.at(node);
    }
}
