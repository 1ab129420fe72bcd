package xiezhi.core.docket;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.DailyPenaltyDecided;
import xiezhi.core.event.DeliberationEvent;
import xiezhi.core.event.HearingEvent;
import xiezhi.core.event.NoticeEvent;

/**
 * Tells the papers of a decision on a daily fine from those of the decision it rests on. Both are announced, reviewed and
 * discussed in the same file; what is done anew after the first decision, and had been done before it, belongs to the
 * daily fine and must not give the first decision its days.
 */
final class SecondRound {
    private final Optional<LocalDate> decidedOn;
    private final Set<Class<? extends CaseEvent>> doneBefore;

    private SecondRound(Optional<LocalDate> decidedOn, Set<Class<? extends CaseEvent>> doneBefore) {
        this.decidedOn = decidedOn;
        this.doneBefore = doneBefore;
    }

    /** The second round of this case; it has no lines when there is no daily fine or no first decision. */
    static SecondRound of(CaseState state) {
        boolean isDaily = state.entries().stream().anyMatch(entry -> entry.event() instanceof DailyPenaltyDecided);
        Optional<LocalDate> decidedOn =
                isDaily ? state.decision().decidedOn().known() : Optional.empty();
        Set<Class<? extends CaseEvent>> doneBefore = state.entries().stream()
                .filter(entry -> decidedOn
                        .flatMap(day -> entry.happenedOn().known().filter(Predicate.not(day::isBefore)))
                        .isPresent())
                .map(entry -> entry.event().getClass())
                .collect(Collectors.toSet());
        return new SecondRound(decidedOn, doneBefore);
    }

    /** Whether the line belongs to the daily fine. */
    boolean has(DocketEntry entry) {
        CaseEvent event = entry.event();
        boolean isStep =
                event instanceof NoticeEvent || event instanceof HearingEvent || event instanceof DeliberationEvent;
        return isStep
                && doneBefore.contains(event.getClass())
                && decidedOn
                        .flatMap(day -> entry.happenedOn().known().filter(day::isBefore))
                        .isPresent();
    }
}
