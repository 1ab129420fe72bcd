package xiezhi.core.docket;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xiezhi.core.event.DecisionRevoked;
import xiezhi.core.event.Stage;

/**
 * The revocation of a decision, and what goes with it: the steps from the prior notice on, taken before it. What was found
 * and investigated stays.
 *
 * @param seq its line
 * @param on its day
 */
record Revocation(int seq, LocalDate on) {
    private static final Set<Stage> SET_ASIDE = EnumSet.range(Stage.NOTICE, Stage.ENFORCEMENT);

    /** The last one written whose day is known. */
    static Optional<Revocation> last(List<DocketEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.event() instanceof DecisionRevoked)
                .flatMap(entry -> entry.happenedOn().known().map(day -> new Revocation(entry.seq(), day)).stream())
                .reduce((_, later) -> later);
    }

    /** Whether the line no longer stands; of those of the same day or without one, what was written up to the revocation. */
    boolean setsAside(DocketEntry entry) {
        boolean isWrittenBefore = entry.seq() <= seq;
        return SET_ASIDE.contains(entry.event().stage())
                && entry.happenedOn()
                        .known()
                        .map(day -> day.isBefore(on) || (day.equals(on) && isWrittenBefore))
                        .orElse(isWrittenBefore);
    }
}
