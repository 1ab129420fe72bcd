package xiezhi.lawbook.expression;

import java.time.LocalDate;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.core.value.IdNumber;
import xiezhi.core.value.Reading;
import xiezhi.lawbook.schema.Row;

/** Compiles numbers, days and minutes. Overflow and division by zero give {@link Row#UNKNOWN}. */
final class NumberCompiler {
    private static final long MINUTES_OF_DAY = 1440;
    /** Days are shifted by less than this, about 2,700 years. */
    private static final long MAX_SHIFT = 1_000_000;

    private final Compiler compiler;
    private final WorkingDayCalendar calendar;

    NumberCompiler(Compiler compiler, Reference reference) {
        this.compiler = compiler;
        this.calendar = reference.calendar();
    }

    Code.OfNumber number(Expr.OfNumber expr) {
        return switch (expr) {
            case Expr.NumberLiteral literal -> {
                var value = literal.value();
                yield frame -> value;
            }
            case Expr.NumberField field ->
                compiler.raw(field.row(), field.field().index());
            case Expr.Arithmetic sum -> arithmetic(sum.operator(), number(sum.left()), number(sum.right()));
            case Expr.Negative negative -> negative(number(negative.operand()));
            case Expr.Count count -> exact(Loops.count(compiler, count.list()));
            case Expr.Length length -> length(compiler.text(length.text()));
            case Expr.NumberChoice choice -> choice(choice);
            case Expr.NumberCall call -> call(call);
        };
    }

    Code.OfFlag comparison(Expr.Comparison comparison) {
        if (comparison.left() instanceof Expr.Count count) {
            return Comparisons.counted(
                    comparison.operator(), Loops.count(compiler, count.list()), number(comparison.right()));
        }
        if (comparison.right() instanceof Expr.Count count) {
            return Comparisons.counted(
                    Comparisons.mirrored(comparison.operator()),
                    Loops.count(compiler, count.list()),
                    number(comparison.left()));
        }
        return Comparisons.of(comparison.operator(), number(comparison.left()), number(comparison.right()));
    }

    Code.OfFlag in(Expr.NumberIn in) {
        var number = number(in.number());
        var values = in.values().stream().mapToLong(Long::longValue).toArray();
        return frame -> {
            var value = number.eval(frame);
            if (!Code.isKnown(value)) {
                return Code.UNKNOWN;
            }
            for (var each : values) {
                if (each == value) {
                    return Code.TRUE;
                }
            }
            return Code.FALSE;
        };
    }

    private static Code.OfNumber arithmetic(Operator operator, Code.OfNumber left, Code.OfNumber right) {
        return frame -> {
            var a = left.eval(frame);
            var b = right.eval(frame);
            return Code.isKnown(a) && Code.isKnown(b) ? result(operator, a, b) : Row.UNKNOWN;
        };
    }

    private static long result(Operator operator, long a, long b) {
        try {
            return switch (operator) {
                case PLUS -> Math.addExact(a, b);
                case MINUS -> Math.subtractExact(a, b);
                case TIMES -> Math.multiplyExact(a, b);
                case DIVIDED_BY -> b == 0 ? Row.UNKNOWN : a / b;
                case REMAINDER -> b == 0 ? Row.UNKNOWN : a % b;
                default -> throw new IllegalArgumentException("expected an arithmetic operator, found " + operator);
            };
        } catch (ArithmeticException overflow) {
            // the sum cannot be told: the rule answers "cannot tell" instead of a wrong number
            return Row.UNKNOWN;
        }
    }

    private static Code.OfNumber negative(Code.OfNumber operand) {
        return frame -> {
            var value = operand.eval(frame);
            return Code.isKnown(value) ? -value : Row.UNKNOWN;
        };
    }

    private static Code.OfNumber exact(Code.Between count) {
        return frame -> {
            var between = count.eval(frame);
            return Loops.least(between) == Loops.greatest(between) ? Loops.least(between) : Row.UNKNOWN;
        };
    }

    private static Code.OfNumber length(Code.OfText text) {
        return frame -> {
            var value = text.eval(frame);
            return value == null ? Row.UNKNOWN : value.codePointCount(0, value.length());
        };
    }

    private Code.OfNumber choice(Expr.NumberChoice choice) {
        var condition = compiler.flag(choice.condition());
        var then = number(choice.then());
        var otherwise = number(choice.otherwise());
        return frame -> switch (condition.eval(frame)) {
            case Code.TRUE -> then.eval(frame);
            case Code.FALSE -> otherwise.eval(frame);
            default -> Row.UNKNOWN;
        };
    }

    /** A function of two known numbers. */
    @FunctionalInterface
    private interface OfTwo {
        long of(long a, long b);
    }

    private Code.OfNumber call(Expr.NumberCall call) {
        return switch (call.function()) {
            case DAYS, MINUTES -> two(call, (a, b) -> b - a);
            case WORKDAYS -> two(call, calendar::workdays);
            case ADD_DAYS -> two(call, (day, n) -> Math.abs(n) > MAX_SHIFT ? Row.UNKNOWN : day + n);
            case ADD_WORKDAYS ->
                two(call, (day, n) -> Math.abs(n) > MAX_SHIFT ? Row.UNKNOWN : calendar.addWorkdays(day, (int) n));
            case ADD_MONTHS -> two(call, NumberCompiler::addMonths);
            case NEXT_WORKDAY -> one(call, calendar::nextWorkday);
            case DAY -> one(call, minute -> Math.floorDiv(minute, MINUTES_OF_DAY));
            case AGE_ON -> ageOn(call);
            default -> throw new IllegalArgumentException("no number: " + call.function());
        };
    }

    private static long addMonths(long day, long months) {
        return Math.abs(months) > MAX_SHIFT / 30
                ? Row.UNKNOWN
                : LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    private Code.OfNumber one(Expr.NumberCall call, java.util.function.LongUnaryOperator function) {
        var argument = number((Expr.OfNumber) call.arguments().getFirst());
        return frame -> {
            var value = argument.eval(frame);
            return Code.isKnown(value) ? function.applyAsLong(value) : Row.UNKNOWN;
        };
    }

    private Code.OfNumber two(Expr.NumberCall call, OfTwo function) {
        var first = number((Expr.OfNumber) call.arguments().get(0));
        var second = number((Expr.OfNumber) call.arguments().get(1));
        return frame -> {
            var a = first.eval(frame);
            var b = second.eval(frame);
            return Code.isKnown(a) && Code.isKnown(b) ? function.of(a, b) : Row.UNKNOWN;
        };
    }

    private Code.OfNumber ageOn(Expr.NumberCall call) {
        var number = compiler.text((Expr.OfText) call.arguments().get(0));
        var day = number((Expr.OfNumber) call.arguments().get(1));
        return frame -> {
            var text = number.eval(frame);
            var on = day.eval(frame);
            if (text == null || !Code.isKnown(on)) {
                return Row.UNKNOWN;
            }
            return switch (IdNumber.read(text)) {
                case Reading.Valid<IdNumber> valid -> valid.value().ageOn(LocalDate.ofEpochDay(on));
                case Reading.Wrong<IdNumber> wrong -> Row.UNKNOWN;
                case Reading.Undecided<IdNumber> undecided -> Row.UNKNOWN;
            };
        };
    }
}
