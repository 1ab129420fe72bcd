package xiezhi.lawbook.expression;

import org.jspecify.annotations.Nullable;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.RowList;

/**
 * Compiled expressions. A frame holds the case at 0 and the elements being looked at behind it; nothing is boxed and
 * nothing allocated.
 */
public final class Code {
    /** Answers of a {@link OfFlag}. */
    public static final int FALSE = 0;

    public static final int TRUE = 1;
    public static final int UNKNOWN = 2;

    private Code() {}

    /** {@link #FALSE}, {@link #TRUE} or {@link #UNKNOWN}. */
    @FunctionalInterface
    public interface OfFlag {
        int eval(Row[] frame);
    }

    /** A number, or one of the marks of {@link Row}. */
    @FunctionalInterface
    public interface OfNumber {
        long eval(Row[] frame);
    }

    /** A text, or null when it is not known. */
    @FunctionalInterface
    public interface OfText {
        @Nullable
        String eval(Row[] frame);
    }

    /** A row. */
    @FunctionalInterface
    interface One {
        Row eval(Row[] frame);
    }

    /** A list. */
    @FunctionalInterface
    interface Many {
        RowList eval(Row[] frame);
    }

    /** A number that lies between two bounds: least in the high half, greatest in the low half. */
    @FunctionalInterface
    interface Between {
        long eval(Row[] frame);
    }

    static int of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static boolean isKnown(long number) {
        return number > Row.UNSURE;
    }
}
