package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** Resident identity numbers. */
public final class IdNumbers {
    private IdNumbers() {}

    /** All numbers as printed; masked ones (4301**********1234) are unsure. */
    public static List<Found<String>> all(NormalText text, int from, int until) {
        return List.of();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<String>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<String>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }
}
