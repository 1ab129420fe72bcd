package xiezhi.lawbook.expression;

import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiezhi.core.value.CreditCode;
import xiezhi.core.value.IdNumber;
import xiezhi.core.value.Reading;
import xiezhi.core.value.Yuan;
import xiezhi.lawbook.schema.Row;

/** Compiles texts and what is asked of them. */
final class TextCompiler {
    private final Compiler compiler;
    private final Reference reference;

    TextCompiler(Compiler compiler, Reference reference) {
        this.compiler = compiler;
        this.reference = reference;
    }

    Code.OfText text(Expr.OfText expr) {
        return switch (expr) {
            case Expr.TextLiteral literal -> {
                var value = literal.value();
                yield frame -> value;
            }
            case Expr.TextField field -> {
                var row = compiler.row(field.row());
                var place = field.field().index();
                yield frame -> row.eval(frame).text(place);
            }
            case Expr.TextChoice choice -> choice(choice);
            case Expr.TextCall call -> call(call);
        };
    }

    Code.OfFlag same(Expr.SameText same) {
        var left = text(same.left());
        var right = text(same.right());
        var wanted = same.isEqual();
        return frame -> {
            var a = left.eval(frame);
            var b = right.eval(frame);
            return a == null || b == null ? Code.UNKNOWN : Code.of(a.equals(b) == wanted);
        };
    }

    Code.OfFlag in(Expr.TextIn in) {
        var text = text(in.text());
        var values = Set.copyOf(in.values());
        return frame -> {
            var value = text.eval(frame);
            return value == null ? Code.UNKNOWN : Code.of(values.contains(value));
        };
    }

    Code.OfFlag flag(Expr.FlagCall call) {
        return switch (call.function()) {
            case CONTAINS -> two(call, String::contains);
            case STARTS_WITH -> two(call, String::startsWith);
            case ENDS_WITH -> two(call, String::endsWith);
            case MATCHES -> matches(call);
            case CREDIT_CODE_VALID -> valid(call, CreditCode::read);
            case ID_NUMBER_VALID -> valid(call, IdNumber::read);
            case IS_WORKDAY -> isWorkday(call);
            default -> throw new IllegalArgumentException("no condition: " + call.function());
        };
    }

    private Code.OfFlag two(Expr.FlagCall call, BiPredicate<String, String> test) {
        var first = text((Expr.OfText) call.arguments().get(0));
        var second = text((Expr.OfText) call.arguments().get(1));
        return frame -> {
            var a = first.eval(frame);
            var b = second.eval(frame);
            return a == null || b == null ? Code.UNKNOWN : Code.of(test.test(a, b));
        };
    }

    private Code.OfFlag matches(Expr.FlagCall call) {
        var text = text((Expr.OfText) call.arguments().get(0));
        var pattern = Pattern.compile(((Expr.TextLiteral) call.arguments().get(1)).value());
        return frame -> {
            var value = text.eval(frame);
            return value == null || value.length() > Limits.MAX_MATCHED_TEXT
                    ? Code.UNKNOWN
                    : Code.of(pattern.matcher(value).find());
        };
    }

    private Code.OfFlag valid(Expr.FlagCall call, java.util.function.Function<String, ? extends Reading<?>> reader) {
        var text = text((Expr.OfText) call.arguments().getFirst());
        return frame -> {
            var value = text.eval(frame);
            return value == null
                    ? Code.UNKNOWN
                    : switch (reader.apply(value)) {
                        case Reading.Valid<?> valid -> Code.TRUE;
                        case Reading.Wrong<?> wrong -> Code.FALSE;
                        case Reading.Undecided<?> undecided -> Code.UNKNOWN;
                    };
        };
    }

    private Code.OfFlag isWorkday(Expr.FlagCall call) {
        var day = compiler.number((Expr.OfNumber) call.arguments().getFirst());
        var calendar = reference.calendar();
        return frame -> {
            var value = day.eval(frame);
            if (!Code.isKnown(value)) {
                return Code.UNKNOWN;
            }
            var next = calendar.nextWorkday(value);
            return next == Row.UNKNOWN ? Code.UNKNOWN : Code.of(next == value);
        };
    }

    private Code.OfText choice(Expr.TextChoice choice) {
        var condition = compiler.flag(choice.condition());
        var then = text(choice.then());
        var otherwise = text(choice.otherwise());
        return frame -> switch (condition.eval(frame)) {
            case Code.TRUE -> then.eval(frame);
            case Code.FALSE -> otherwise.eval(frame);
            default -> null;
        };
    }

    private Code.OfText call(Expr.TextCall call) {
        return switch (call.function()) {
            case YUAN -> {
                var fen = compiler.number((Expr.OfNumber) call.arguments().getFirst());
                yield frame -> yuan(fen.eval(frame));
            }
            case ZH -> {
                var id = text((Expr.OfText) call.arguments().getFirst());
                Map<String, String> words = reference.words();
                yield frame -> {
                    var value = id.eval(frame);
                    return value == null ? null : words.getOrDefault(value, value);
                };
            }
            default -> throw new IllegalArgumentException("no text: " + call.function());
        };
    }

    private static @Nullable String yuan(long fen) {
        if (!Code.isKnown(fen)) {
            return null;
        }
        return fen < 0 ? "-" + new Yuan(-fen).figures() : new Yuan(fen).figures();
    }
}
