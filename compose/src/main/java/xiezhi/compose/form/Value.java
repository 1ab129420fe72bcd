package xiezhi.compose.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import xiezhi.core.value.Yuan;

/** A value given for a field. */
public sealed interface Value {
    /** Words, document numbers and ids of choices. */
    record Words(String text) implements Value {}

    /** A day. */
    record Day(LocalDate day) implements Value {}

    /** A day with hour and minute. */
    record Moment(LocalDateTime at) implements Value {}

    /** An amount. */
    record Money(Yuan amount) implements Value {}

    /** A whole number. */
    record Count(long number) implements Value {}

    /** Articles, written {@code statute-id/article}, or in words. */
    record Cited(List<String> articles) implements Value {
        public Cited {
            articles = List.copyOf(articles);
        }
    }

    /** Yes or no. */
    record Flag(boolean isTrue) implements Value {}
}
