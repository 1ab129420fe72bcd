package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** Lengths of time: 五日, 5个工作日内, 六个月. */
public final class Periods {
    private Periods() {}

    /** All periods; days of a date are not periods. */
    public static List<Found<Period>> all(NormalText text, int from, int until) {
        return List.of();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<Period>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<Period>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }
}
