package xiezhi.core.docket.fold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import xiezhi.core.casefile.PauseFacts;
import xiezhi.core.deadline.PauseKind;
import xiezhi.core.fact.Fact;

/**
 * Days that the term of the case does not count, both ends included.
 *
 * @param kind why
 * @param from first day
 * @param until last day
 */
public record Stretch(PauseKind kind, Fact<LocalDate> from, Fact<LocalDate> until) {
    /** Longest stretch believed, in days; a longer one is taken for a misread year and makes the count unsure. */
    private static final int LONGEST_DAYS = 3650;

    /**
     * How many days after {@code filedOn} and not after {@code decidedOn} lie in at least one stretch. Unsure when a stretch has an end that is not surely known, for the paper exists but its days cannot be counted.
     */
    public static Fact<Long> days(List<Stretch> stretches, Fact<LocalDate> filedOn, Fact<LocalDate> decidedOn) {
        TreeSet<LocalDate> days = new TreeSet<>();
        stretches.stream().filter(Stretch::isSure).flatMap(Stretch::eachDay).forEach(days::add);
        filedOn.known().ifPresent(first -> days.headSet(first, true).clear());
        decidedOn.known().ifPresent(last -> days.tailSet(last, false).clear());
        return new Fact.Stated<>(
                (long) days.size(),
                stretches.stream().allMatch(Stretch::isSure),
                stretches.stream()
                        .flatMap(stretch ->
                                Stream.concat(stretch.from.places().stream(), stretch.until.places().stream()))
                        .distinct()
                        .toList());
    }

    /** As rules and terms see it. */
    public PauseFacts facts() {
        return new PauseFacts(Fact.of(kind.id()), from, until);
    }

    private boolean isSure() {
        return from.sure().isPresent()
                && until.sure().isPresent()
                && from.sure().get().plusDays(LONGEST_DAYS).isAfter(until.sure().get());
    }

    private Stream<LocalDate> eachDay() {
        LocalDate first = from.sure().orElseThrow();
        long length = Math.max(0, ChronoUnit.DAYS.between(first, until.sure().orElseThrow()) + 1);
        return Stream.iterate(first, day -> day.plusDays(1)).limit(length);
    }
}
