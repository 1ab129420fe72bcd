package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** Sums of money in figures and Chinese numerals, with their role; ranges (十万元以上一百万元以下) are not sums. */
public final class Amounts {
    private Amounts() {}

    /** All sums. */
    public static List<Found<Amount>> all(NormalText text, int from, int until) {
        return List.of();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<Amount>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<Amount>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** The sums of one role. */
    public static List<Found<Amount>> all(NormalText text, int from, int until, AmountRole role) {
        return all(text, from, until).stream()
                .filter(found -> found.value().role() == role)
                .toList();
    }
}
