package xiezhi.core.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of a case in one of three states.
 *
 * <ul>
 *   <li>{@link Stated}: it was read or entered; it may be marked unsure (OCR, damaged words, two candidates). A rule
 *       never decides on an unsure value: it answers <em>cannot tell</em>.
 *   <li>{@link Absent}: it was looked for in readable material and is not there. That itself may be the defect.
 *   <li>{@link Unknown}: it could not be looked for (page unreadable, document not handed in).
 * </ul>
 */
public sealed interface Fact<T> {

    /** A value with the places that show it. Entered values have no place: their event is their source. */
    record Stated<T>(T value, boolean isSure, List<Place> places) implements Fact<T> {
        public Stated {
            places = List.copyOf(places);
        }
    }

    /** Looked for and not there. */
    record Absent<T>() implements Fact<T> {}

    /** Could not be looked for; the reason is shown to the user, in Chinese. */
    record Unknown<T>(String reason) implements Fact<T> {}

    static <T> Fact<T> of(T value) {
        return new Stated<>(value, true, List.of());
    }

    static <T> Fact<T> of(T value, Place place) {
        return new Stated<>(value, true, List.of(place));
    }

    static <T> Fact<T> unsure(T value, Place place) {
        return new Stated<>(value, false, List.of(place));
    }

    static <T> Fact<T> absent() {
        return new Absent<>();
    }

    static <T> Fact<T> unknown(String reason) {
        return new Unknown<>(reason);
    }

    /** The value, sure or not. */
    default Optional<T> known() {
        return this instanceof Stated<T> stated ? Optional.of(stated.value()) : Optional.empty();
    }

    /** The value if it is stated and sure. */
    default Optional<T> sure() {
        return this instanceof Stated<T> stated && stated.isSure() ? Optional.of(stated.value()) : Optional.empty();
    }

    default boolean isStated() {
        return this instanceof Stated<T>;
    }

    default boolean isAbsent() {
        return this instanceof Absent<T>;
    }

    /** Where it was read; empty when entered, absent or unknown. */
    default List<Place> places() {
        return List.of();
    }

    /** Same state, other value. */
    default <R> Fact<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Stated<T>(var value, var isSure, var places) -> new Stated<>(change.apply(value), isSure, places);
            case Absent<T>() -> new Absent<>();
            case Unknown<T>(var reason) -> new Unknown<>(reason);
        };
    }

    /** This fact if stated, else the other. */
    default Fact<T> or(Fact<T> other) {
        return isStated() ? this : other;
    }
}
