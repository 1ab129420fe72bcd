package xiezhi.core.event;

/** Stage {@code hearing}: hearing. */
public sealed interface HearingEvent extends CaseEvent
        permits HearingRequested,
                HearingWaived,
                HearingWithdrawn,
                HearingScheduled,
                HearingNoticeServed,
                HearingHeld,
                HearingReported {}
