package xiezhi.core.docket;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.DailyPenaltyDecided;
import xiezhi.core.event.DeliberationEvent;
import xiezhi.core.event.HearingEvent;
import xiezhi.core.event.NoticeEvent;
import xiezhi.core.event.PriorNoticeIssued;
import xiezhi.core.event.RecheckHeld;
import xiezhi.core.fact.Fact;

/**
 * Tells the papers of a later round from those of the first decision: of a decision on a daily fine that rests on it, or of
 * one made anew after it was revoked. Both decisions are announced, reviewed and
 * discussed in the same file. What is done after the first decision and up to that on the daily fine, or done anew after
 * the first decision, belongs to the daily fine and must not give the first decision its days. Before the daily fine is
 * decided, its round has begun where a recheck was held and a notice is issued anew after the first decision. From the day
 * of a revocation on every such step belongs to the decision made anew.
 */
final class SecondRound {
    private final Optional<LocalDate> decidedOn;
    private final Optional<LocalDate> dailyOn;
    private final Optional<LocalDate> revokedOn;
    private final Set<Class<? extends CaseEvent>> doneBefore;

    private SecondRound(
            Optional<LocalDate> decidedOn,
            Optional<LocalDate> dailyOn,
            Optional<LocalDate> revokedOn,
            Set<Class<? extends CaseEvent>> doneBefore) {
        this.revokedOn = revokedOn;
        this.decidedOn = decidedOn;
        this.dailyOn = dailyOn;
        this.doneBefore = doneBefore;
    }

    /** The second round of this case; it has no lines when there is neither a daily fine, decided or on its way, nor a revocation, or no first decision. */
    static SecondRound of(CaseState state) {
        boolean isDaily = has(state, DailyPenaltyDecided.class);
        Optional<LocalDate> first = state.decision().decidedOn().known();
        boolean isOnItsWay = !isDaily && first.isPresent() && isNoticedAnew(state, first.get());
        Optional<LocalDate> dailyOn = isOnItsWay
                ? Optional.of(LocalDate.MAX)
                : days(state, DailyPenaltyDecided.class).max(LocalDate::compareTo);
        Optional<LocalDate> decidedOn = isDaily || isOnItsWay ? first : Optional.empty();
        Set<Class<? extends CaseEvent>> doneBefore = state.entries().stream()
                .filter(entry -> decidedOn
                        .flatMap(day -> entry.happenedOn().known().filter(Predicate.not(day::isBefore)))
                        .isPresent())
                .map(entry -> entry.event().getClass())
                .collect(Collectors.toSet());
        Optional<LocalDate> revokedOn =
                first.isPresent() ? state.decision().revokedOn().known() : Optional.empty();
        return new SecondRound(decidedOn, dailyOn, revokedOn, doneBefore);
    }

    /** A notice before the first decision, a recheck, and another notice after the decision: that of a daily fine. */
    private static boolean isNoticedAnew(CaseState state, LocalDate decidedOn) {
        return has(state, RecheckHeld.class)
                && days(state, PriorNoticeIssued.class).anyMatch(decidedOn::isAfter)
                && days(state, PriorNoticeIssued.class).anyMatch(decidedOn::isBefore);
    }

    private static boolean has(CaseState state, Class<? extends CaseEvent> type) {
        return state.entries().stream().anyMatch(entry -> type.isInstance(entry.event()));
    }

    private static Stream<LocalDate> days(CaseState state, Class<? extends CaseEvent> type) {
        return state.entries().stream()
                .filter(entry -> type.isInstance(entry.event()))
                .flatMap(entry -> entry.happenedOn().known().stream());
    }

    /** Whether there is a later round and the day lies after the first decision, or not before its revocation. */
    boolean comesAfterFirst(Fact<LocalDate> day) {
        return day.known()
                .filter(known -> isAfterDecision(known) || isAfterRevocation(known))
                .isPresent();
    }

    /** After the decision a daily fine rests on. */
    private boolean isAfterDecision(LocalDate day) {
        return decidedOn.filter(day::isAfter).isPresent();
    }

    private boolean isAfterRevocation(LocalDate day) {
        return revokedOn.filter(revoked -> !day.isBefore(revoked)).isPresent();
    }

    /** Whether the line belongs to a later round. */
    boolean has(DocketEntry entry) {
        CaseEvent event = entry.event();
        boolean isStep =
                event instanceof NoticeEvent || event instanceof HearingEvent || event instanceof DeliberationEvent;
        return isStep
                && entry.happenedOn()
                        .known()
                        .filter(day -> isAfterRevocation(day) || isOfDaily(event, day))
                        .isPresent();
    }

    private boolean isOfDaily(CaseEvent event, LocalDate day) {
        boolean isBeforeDaily = dailyOn.filter(end -> !end.isBefore(day)).isPresent();
        return isAfterDecision(day) && (isBeforeDaily || doneBefore.contains(event.getClass()));
    }
}
