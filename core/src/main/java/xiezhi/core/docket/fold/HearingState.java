package xiezhi.core.docket.fold;

import java.time.LocalDate;
import java.util.List;
import xiezhi.core.deadline.PauseKind;
import xiezhi.core.event.HearingEvent;
import xiezhi.core.event.HearingHeld;
import xiezhi.core.event.HearingNoticeServed;
import xiezhi.core.event.HearingReported;
import xiezhi.core.event.HearingRequested;
import xiezhi.core.event.HearingScheduled;
import xiezhi.core.event.HearingWaived;
import xiezhi.core.event.HearingWithdrawn;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the hearing stage stands.
 *
 * @param requestedOn day the party asked
 * @param noticeServedOn day the first hearing notice was served
 * @param heldOn last day of the hearing
 * @param reportedOn day of the hearing report
 */
public record HearingState(
        Fact<LocalDate> requestedOn,
        Fact<LocalDate> noticeServedOn,
        Fact<LocalDate> heldOn,
        Fact<LocalDate> reportedOn) {
    /** No hearing. */
    public static final HearingState START =
            new HearingState(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());

    /** The stage after one more event. */
    public HearingState after(HearingEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case HearingRequested _ ->
                new HearingState(FactChoice.earliest(requestedOn, happenedOn), noticeServedOn, heldOn, reportedOn);
            case HearingNoticeServed _ ->
                new HearingState(requestedOn, FactChoice.earliest(noticeServedOn, happenedOn), heldOn, reportedOn);
            case HearingHeld _ ->
                new HearingState(requestedOn, noticeServedOn, FactChoice.latest(heldOn, happenedOn), reportedOn);
            case HearingReported _ ->
                new HearingState(requestedOn, noticeServedOn, heldOn, FactChoice.latest(reportedOn, happenedOn));
            case HearingScheduled _, HearingWaived _, HearingWithdrawn _ -> this;
        };
    }

    /** Days of the hearing: from the request to the report, or to the hearing where there is no report. */
    public List<Stretch> uncounted() {
        return heldOn.isStated()
                ? List.of(new Stretch(
                        PauseKind.HEARING,
                        FactChoice.first(requestedOn, noticeServedOn, heldOn),
                        FactChoice.latest(heldOn, reportedOn)))
                : List.of();
    }
}
