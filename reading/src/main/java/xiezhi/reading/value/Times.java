package xiezhi.reading.value;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** Times of a day: 2025年3月1日9时05分至10时30分, 上午9:05—10:30. */
public final class Times {
    private Times() {}

    /** All moments; one without minutes or without its own date is unsure. */
    public static List<Found<LocalDateTime>> all(NormalText text, int from, int until) {
        return List.of();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<LocalDateTime>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<LocalDateTime>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** Start and end of acts. */
    public static List<Found<TimeRange>> ranges(NormalText text, int from, int until) {
        return List.of();
    }
}
