package xiezhi.core.event;

/** Stage {@code notice}: prior notice, statement and defence. */
public sealed interface NoticeEvent extends CaseEvent
        permits PriorNoticeIssued,
                PriorNoticeServed,
                DefenceMade,
                DefenceWaived,
                DefenceReviewed,
                ArgumentRaised,
                ArgumentAnswered,
                CommitmentMade {}
