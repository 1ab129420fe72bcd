package xiezhi.reading.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** Dates in every print met: 2025年3月1日, 二〇二五年三月一日, 2025-03-01, 20250301, parts of dates, relative dates. */
public final class Dates {
    private Dates() {}

    /** All dates; the two ends of a range are two dates. */
    public static List<Found<StatedDate>> all(NormalText text, int from, int until) {
        return List.of();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<StatedDate>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<StatedDate>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** Whole days only: sure ones, and unsure ones that are relative or damaged but have one likely day. */
    public static List<Found<LocalDate>> days(NormalText text, int from, int until) {
        return List.of();
    }

    /** Ranges: 2025年3月1日至5日, 2025年3月1日-3月5日. */
    public static List<Found<DateRange>> ranges(NormalText text, int from, int until) {
        return List.of();
    }
}
