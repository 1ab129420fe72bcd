package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** Document numbers (×环罚〔2025〕3号) in every bracket style. */
public final class DocumentNumbers {
    private DocumentNumbers() {}

    /** All document numbers; damaged ones are unsure. */
    public static List<Found<PrintedNumber>> all(NormalText text, int from, int until) {
        return List.of();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<PrintedNumber>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<PrintedNumber>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }
}
