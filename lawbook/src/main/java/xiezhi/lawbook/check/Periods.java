package xiezhi.lawbook.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import xiezhi.core.statute.InForce;

/** Asks periods on every day one of them begins or ends, and on the days before and after. */
final class Periods {
    private Periods() {}

    /** The first of these days, between the first begin and the last end, that no period holds. */
    static Optional<LocalDate> firstGap(List<InForce> periods) {
        var from = periods.stream().map(InForce::from).min(LocalDate::compareTo);
        var until = periods.stream().map(InForce::until).max(LocalDate::compareTo);
        return from.isEmpty() || until.isEmpty()
                ? Optional.empty()
                : first(
                        periods,
                        day -> !day.isBefore(from.get()) && day.isBefore(until.get()) && count(periods, day) == 0);
    }

    /** The first of these days that two periods hold. */
    static Optional<LocalDate> firstOverlap(List<InForce> periods) {
        return first(periods, day -> count(periods, day) > 1);
    }

    static long count(List<InForce> periods, LocalDate day) {
        return periods.stream().filter(each -> each.contains(day)).count();
    }

    private static Optional<LocalDate> first(List<InForce> periods, Predicate<LocalDate> condition) {
        return periods.stream()
                .flatMap(each -> Stream.of(each.from(), each.until()))
                .filter(day -> !day.equals(InForce.OPEN))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(condition)
                .min(LocalDate::compareTo);
    }
}
