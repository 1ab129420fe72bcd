package xiezhi.core.docket;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.DailyPenaltyDecided;
import xiezhi.core.event.DeliberationEvent;
import xiezhi.core.event.HearingEvent;
import xiezhi.core.event.NoticeEvent;
import xiezhi.core.fact.Fact;

/**
 * Tells the papers of a decision on a daily fine from those of the decision it rests on. Both are announced, reviewed and
 * discussed in the same file. What is done after the first decision and up to that on the daily fine, or done anew after
 * the first decision, belongs to the daily fine and must not give the first decision its days.
 */
final class SecondRound {
    private final Optional<LocalDate> decidedOn;
    private final Optional<LocalDate> dailyOn;
    private final Set<Class<? extends CaseEvent>> doneBefore;

    private SecondRound(
            Optional<LocalDate> decidedOn, Optional<LocalDate> dailyOn, Set<Class<? extends CaseEvent>> doneBefore) {
        this.decidedOn = decidedOn;
        this.dailyOn = dailyOn;
        this.doneBefore = doneBefore;
    }

    /** The second round of this case; it has no lines when there is no daily fine or no first decision. */
    static SecondRound of(CaseState state) {
        boolean isDaily = state.entries().stream().anyMatch(entry -> entry.event() instanceof DailyPenaltyDecided);
        Optional<LocalDate> dailyOn = state.entries().stream()
                .filter(entry -> entry.event() instanceof DailyPenaltyDecided)
                .flatMap(entry -> entry.happenedOn().known().stream())
                .max(Comparator.naturalOrder());
        Optional<LocalDate> decidedOn = isDaily ? state.decision().decidedOn().known() : Optional.empty();
        Set<Class<? extends CaseEvent>> doneBefore = state.entries().stream()
                .filter(entry -> decidedOn
                        .flatMap(day -> entry.happenedOn().known().filter(Predicate.not(day::isBefore)))
                        .isPresent())
                .map(entry -> entry.event().getClass())
                .collect(Collectors.toSet());
        return new SecondRound(decidedOn, dailyOn, doneBefore);
    }

    /** Whether a daily fine was decided and the day lies after the first decision. */
    boolean comesAfterFirst(Fact<LocalDate> day) {
        return decidedOn.isPresent()
                && day.known().filter(decidedOn.get()::isBefore).isPresent();
    }

    /** Whether the line belongs to the daily fine. */
    boolean has(DocketEntry entry) {
        CaseEvent event = entry.event();
        boolean isStep =
                event instanceof NoticeEvent || event instanceof HearingEvent || event instanceof DeliberationEvent;
        Optional<LocalDate> day = entry.happenedOn().known();
        boolean isAfterFirst =
                day.isPresent() && decidedOn.filter(day.get()::isAfter).isPresent();
        boolean isBeforeDaily = day.isPresent()
                && dailyOn.filter(end -> !end.isBefore(day.get())).isPresent();
        return isStep && isAfterFirst && (isBeforeDaily || doneBefore.contains(event.getClass()));
    }
}
