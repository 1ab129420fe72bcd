package xiezhi.sample.text;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A value a template prints; its wording depends on the style of the document. */
public sealed interface Value {
    /** Words as they stand. */
    record Words(String text) implements Value {}

    /** A citation in plain form, for example 第三十四条第一项; printed with the item form of the style. */
    record Cited(String text) implements Value {}

    /** A day. */
    record Day(LocalDate day) implements Value {}

    /** A moment, to the minute. */
    record Moment(LocalDateTime at) implements Value {}

    /** An amount in fen. */
    record Money(long fen) implements Value {}

    /** A whole number. */
    record Count(long number) implements Value {}
}
