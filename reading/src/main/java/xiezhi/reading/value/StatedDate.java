package xiezhi.reading.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A date as a document states it. Only {@link Whole} can be sure. */
public sealed interface StatedDate {

    /** Year, month and day, and the day exists. */
    record Whole(LocalDate on) implements StatedDate {}

    /** A part is not printed (2025年3月, 3月1日, 2025年__月__日). */
    record Partial(OptionalInt year, OptionalInt month, OptionalInt dayOfMonth) implements StatedDate {}

    /** A day that does not exist, as printed (2025年2月30日). */
    record Impossible(int year, int month, int dayOfMonth) implements StatedDate {}

    /**
     * Words that count from another date: 同年3月5日, 同月8日, 当日, 次日, or a month and day that take the year of the
     * date before.
     *
     * @param on the day it would be, when a date stands before it
     */
    record Relative(String words, Optional<LocalDate> on) implements StatedDate {}

    /** The day, when there is one. */
    default Optional<LocalDate> day() {
        return switch (this) {
            case Whole(var on) -> Optional.of(on);
            case Relative(var words, var on) -> on;
            case Partial partial -> Optional.empty();
            case Impossible impossible -> Optional.empty();
        };
    }
}
