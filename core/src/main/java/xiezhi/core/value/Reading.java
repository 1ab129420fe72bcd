package xiezhi.core.value;

import java.util.Optional;

/** What text says when it should be a code with a check digit: valid, wrong for a reason, or not decidable. */
public sealed interface Reading<T> {

    /** The text is a valid {@code value}. */
    record Valid<T>(T value) implements Reading<T> {}

    /** The whole text was there and cannot be right; the reason is for the user, in Chinese. */
    record Wrong<T>(String reason) implements Reading<T> {}

    /** Part of the text is masked or illegible, so right and wrong cannot be told apart. */
    record Undecided<T>(String reason) implements Reading<T> {}

    /** The value if valid. */
    default Optional<T> valid() {
        return this instanceof Valid<T> valid ? Optional.of(valid.value()) : Optional.empty();
    }

    /** True only for {@link Wrong}; masked text is not wrong. */
    default boolean isWrong() {
        return this instanceof Wrong<T>;
    }
}
