package xiezhi.lawbook.document;

import java.util.Locale;

/**
 * A value that a wording may stand for, for example {@code {date}}. Readers put {@link #mark} in the place of every
 * value of that type, so that a wording is independent of how the value is printed.
 */
public enum Placeholder {
    DATE('\uE001'),
    TIME('\uE002'),
    NUMBER('\uE003'),
    AMOUNT('\uE004'),
    PERIOD('\uE005'),
    CITATION('\uE006'),
    AGENCY('\uE007'),
    GOVERNMENT('\uE008'),
    COURT('\uE009');

    private final char mark;

    Placeholder(char mark) {
        this.mark = mark;
    }

    /** The private-use character that stands for one value of this type. */
    public char mark() {
        return mark;
    }

    /** Name in wordings, without braces. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it matches: a moment is also a date, a government is also an agency. */
    String regex() {
        return switch (this) {
            case DATE -> "[" + DATE.mark + TIME.mark + "]";
            default -> String.valueOf(mark);
        };
    }
}
