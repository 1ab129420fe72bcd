package xiezhi.sample.defect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.text.Value;
import xiezhi.sample.text.Values;

/**
 * Computes values of defects: {@code =name} copies; {@code name+3w} is a day some working days off ({@code x} calendar
 * days, bare calendar days moved to a working day), with a clock time behind it a moment; {@code name+20m} a moment some
 * minutes off; {@code name*1.5} and {@code name*other} an amount; {@code name#1} a count so much higher; {@code
 * ~name/from/to} words rewritten by a pattern. Anything else is a text in template notation.
 */
final class Derivation {
    private static final Pattern DAY = Pattern.compile("([a-zA-Z0-9.]+)([+-]\\d+)([wx]?)(?: (\\d+:\\d+))?");
    private static final Pattern MINUTES = Pattern.compile("([a-zA-Z0-9.]+)([+-]\\d+)m");
    private static final Pattern TIMES = Pattern.compile("([a-zA-Z0-9.]+)\\*([a-zA-Z0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("([a-zA-Z0-9.]+)#(-?\\d+)");
    private static final Pattern REWRITE = Pattern.compile("~([a-zA-Z0-9.]+)/([^/]*)/([^/]*)");
    private static final int HUNDRED_YUAN_FEN = 10_000;

    private final Values values;
    private final WorkingDays calendar;

    Derivation(Values values, WorkingDays calendar) {
        this.values = values;
        this.calendar = calendar;
    }

    Value of(String expression) {
        if (expression.startsWith("=")) {
            return find(expression.substring(1));
        }
        Matcher match = MINUTES.matcher(expression);
        if (match.matches()) {
            return new Value.Moment(moment(match.group(1)).plusMinutes(Integer.parseInt(match.group(2))));
        }
        match = DAY.matcher(expression);
        if (match.matches()) {
            return day(match);
        }
        match = TIMES.matcher(expression);
        if (match.matches()) {
            return times(match.group(1), match.group(2));
        }
        match = COUNT.matcher(expression);
        if (match.matches() && find(match.group(1)) instanceof Value.Count count) {
            return new Value.Count(count.number() + Integer.parseInt(match.group(2)));
        }
        match = REWRITE.matcher(expression);
        if (match.matches()) {
            return rewritten(find(match.group(1)), match.group(2), match.group(3));
        }
        return new Value.Words(expression);
    }

    private Value day(Matcher match) {
        LocalDate base = dayOf(match.group(1));
        int count = Integer.parseInt(match.group(2));
        LocalDate day = switch (match.group(3)) {
            case "w" -> calendar.plus(base, count);
            case "x" -> base.plusDays(count);
            default -> calendar.onOrAfter(base.plusDays(count));
        };
        return match.group(4) == null
                ? new Value.Day(day)
                : new Value.Moment(day.atTime(LocalTime.parse(match.group(4))));
    }

    private Value times(String name, String factor) {
        if (!(find(name) instanceof Value.Money money)) {
            throw new IllegalArgumentException("expected an amount, found the value " + name);
        }
        if (factor.matches("[0-9.]+")) {
            BigDecimal product = new BigDecimal(factor).multiply(BigDecimal.valueOf(money.fen()));
            return new Value.Money(product.divide(BigDecimal.valueOf(HUNDRED_YUAN_FEN), 0, RoundingMode.HALF_UP)
                            .longValue()
                    * HUNDRED_YUAN_FEN);
        }
        if (find(factor) instanceof Value.Count count) {
            return new Value.Money(money.fen() * count.number());
        }
        throw new IllegalArgumentException("expected a count, found the value " + factor);
    }

    private static Value rewritten(Value value, String from, String to) {
        return switch (value) {
            case Value.Words words -> new Value.Words(words.text().replaceAll(from, to));
            case Value.Cited cited -> new Value.Cited(cited.text().replaceAll(from, to));
            default -> throw new IllegalArgumentException("expected words, found " + value);
        };
    }

    private LocalDate dayOf(String name) {
        return switch (find(name)) {
            case Value.Day day -> day.day();
            case Value.Moment at -> at.at().toLocalDate();
            default -> throw new IllegalArgumentException("expected a day, found the value " + name);
        };
    }

    private LocalDateTime moment(String name) {
        if (find(name) instanceof Value.Moment at) {
            return at.at();
        }
        throw new IllegalArgumentException("expected a moment, found the value " + name);
    }

    private Value find(String name) {
        return values.find(name).orElseThrow(() -> new IllegalArgumentException("no value " + name));
    }
}
