package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Days that do not count, after merging: stretches neither overlap nor touch.
 *
 * @param from first day
 * @param until last day; {@link #OPEN} while it goes on
 * @param reasons Chinese names of the reasons, joined
 */
record Stretch(LocalDate from, LocalDate until, String reasons) {
    static final LocalDate OPEN = LocalDate.MAX;

    boolean isOpen() {
        return until.equals(OPEN);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /**
     * The pauses of allowed kinds, clipped to the days after {@code start}, in order, merged where they overlap or touch.
     */
    static List<Stretch> merged(List<Pause> pauses, Predicate<PauseKind> allowed, LocalDate start) {
        List<Stretch> stretches = pauses.stream()
                .filter(pause -> allowed.test(pause.kind()))
                .map(pause -> clipped(pause, start))
                .filter(stretch -> !stretch.until().isBefore(stretch.from()))
                .sorted(Comparator.comparing(Stretch::from)
                        .thenComparing(Stretch::until)
                        .thenComparing(Stretch::reasons))
                .toList();
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next : stretches) {
            if (!merged.isEmpty() && merged.getLast().touches(next)) {
                merged.set(merged.size() - 1, merged.getLast().joined(next));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    private static Stretch clipped(Pause pause, LocalDate start) {
        LocalDate first = start.plusDays(1);
        LocalDate from = pause.from().isBefore(first) ? first : pause.from();
        return new Stretch(from, pause.until().orElse(OPEN), pause.kind().zh());
    }

    private boolean touches(Stretch next) {
        return isOpen() || !next.from().isAfter(until.plusDays(1));
    }

    private Stretch joined(Stretch next) {
        LocalDate last = until.isAfter(next.until()) ? until : next.until();
        boolean isNamed = List.of(reasons.split("、")).contains(next.reasons());
        return new Stretch(from, last, isNamed ? reasons : reasons + "、" + next.reasons());
    }
}
