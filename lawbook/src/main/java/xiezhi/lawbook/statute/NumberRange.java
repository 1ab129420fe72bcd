package xiezhi.lawbook.statute;

import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.statute.Figure;

/**
 * A number or range as law files write it: {@code 5}, {@code 20000..200000}, {@code ..50000}, {@code 3..}.
 *
 * @param from least, {@link Figure#NONE} when open
 * @param to greatest, {@link Figure#NONE} when open
 */
public record NumberRange(long from, long to) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})?(\\.\\.)?(\\d{1,12})?");

    /** The range the text writes; empty when it is none. */
    public static Optional<NumberRange> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches() || (matcher.start(1) < 0 && matcher.start(3) < 0)) {
            return Optional.empty();
        }
        if (matcher.start(2) < 0) {
            return Optional.of(new NumberRange(Long.parseLong(text), Long.parseLong(text)));
        }
        var from = matcher.start(1) < 0 ? Figure.NONE : Long.parseLong(text.substring(0, matcher.end(1)));
        var to = matcher.start(3) < 0 ? Figure.NONE : Long.parseLong(text.substring(matcher.start(3)));
        return from > to && to != Figure.NONE ? Optional.empty() : Optional.of(new NumberRange(from, to));
    }

    public boolean hasTop() {
        return to != Figure.NONE;
    }

    public long fromOrZero() {
        return Math.max(from, 0);
    }
}
