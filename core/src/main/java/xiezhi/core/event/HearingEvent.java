package xiezhi.core.event;

/** Stage {@code hearing}: hearing. */
public sealed interface HearingEvent extends CaseEvent
        permits HearingRequested, HearingWaived, HearingScheduled, HearingNoticeServed, HearingHeld, HearingReported {}
