package xiezhi.core.event;

/** Stage {@code measures}: orders, daily penalties, seizure and restriction. */
public sealed interface MeasuresEvent extends CaseEvent
        permits CorrectionOrdered,
                CorrectionOrderServed,
                RecheckHeld,
                SecondCorrectionOrdered,
                SecondCorrectionOrderServed,
                DailyPenaltyDecided,
                DailyPenaltyServed,
                SeizureApproved,
                SeizureDecided,
                SeizureServed,
                SeizureCarriedOut,
                SeizureExtended,
                SeizureReleased,
                RestrictionDecided,
                RestrictionServed {}
