package xiezhi.reading.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/**
 * Dates in every print met: 2025年3月1日, 二〇二五年三月一日, 2025-03-01, 20250301日, parts of dates (2025年3月), relative
 * dates (同年3月5日, 次日), days that do not exist (2025年2月30日).
 *
 * <p>Sure are whole dates in clear print and the short second end of a range (2025年3月1日至5日). Unsure are two-digit
 * years, missing marks, letters in place of digits, everything partial, relative or impossible.
 */
public final class Dates {
    private static final Pattern CONNECTOR = Pattern.compile("[（(]?[含起]?[）)]?(?:至|到|-{1,2}|—{1,2}|~)");
    private static final int MAX_CONNECTOR = 6;

    private Dates() {}

    /** All dates; the two ends of a range are two dates. */
    public static List<Found<StatedDate>> all(NormalText text, int from, int until) {
        return new DateScanner(text, from, until).all();
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
        List<Found<LocalDate>> days = new ArrayList<>();
        for (Found<StatedDate> found : all(text, from, until)) {
            found.value()
                    .day()
                    .ifPresent(day -> days.add(new Found<>(day, found.isSure(), found.from(), found.until())));
        }
        return List.copyOf(days);
    }

    /** Ranges: 2025年3月1日至5日, 2025年3月1日-3月5日. Sure when both ends are. */
    public static List<Found<DateRange>> ranges(NormalText text, int from, int until) {
        List<Found<LocalDate>> days = days(text, from, until);
        List<Found<DateRange>> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < days.size(); i++) {
            Found<LocalDate> first = days.get(i);
            Found<LocalDate> last = days.get(i + 1);
            if (isConnected(text, first, last.from())) {
                ranges.add(new Found<>(
                        new DateRange(first.value(), last.value()),
                        first.isSure() && last.isSure(),
                        first.from(),
                        last.until()));
            }
        }
        return List.copyOf(ranges);
    }

    /** The words between a date and what stands at {@code lastFrom} make them the ends of a range. */
    static boolean isConnected(NormalText text, Found<?> first, int lastFrom) {
        int gap = lastFrom - first.until();
        return gap > 0
                && gap <= MAX_CONNECTOR
                && CONNECTOR.matcher(text.subSequence(first.until(), lastFrom)).matches();
    }
}
