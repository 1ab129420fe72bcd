package xiezhi.core.event;

/** Stage {@code decision}: the decision and what becomes of it. */
public sealed interface DecisionEvent extends CaseEvent
        permits PenaltyDecided,
                NoPenaltyDecided,
                PenaltyDecidedOnTheSpot,
                SpotPenaltyReported,
                DecisionCorrected,
                DecisionRevoked {}
