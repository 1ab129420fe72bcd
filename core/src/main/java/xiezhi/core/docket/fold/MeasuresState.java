package xiezhi.core.docket.fold;

import java.time.LocalDate;
import xiezhi.core.event.CorrectionOrderServed;
import xiezhi.core.event.CorrectionOrdered;
import xiezhi.core.event.DailyPenaltyDecided;
import xiezhi.core.event.DailyPenaltyServed;
import xiezhi.core.event.MeasuresEvent;
import xiezhi.core.event.RecheckHeld;
import xiezhi.core.event.RestrictionDecided;
import xiezhi.core.event.RestrictionServed;
import xiezhi.core.event.SecondCorrectionOrderServed;
import xiezhi.core.event.SecondCorrectionOrdered;
import xiezhi.core.event.SeizureApproved;
import xiezhi.core.event.SeizureCarriedOut;
import xiezhi.core.event.SeizureDecided;
import xiezhi.core.event.SeizureExtended;
import xiezhi.core.event.SeizureReleased;
import xiezhi.core.event.SeizureServed;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the measures stage stands.
 *
 * @param dailyPenaltyOn day a daily penalty was decided
 * @param seizedOn day things were sealed or seized
 * @param restrictedOn day production was limited or halted
 */
public record MeasuresState(Fact<LocalDate> dailyPenaltyOn, Fact<LocalDate> seizedOn, Fact<LocalDate> restrictedOn) {
    /** No measure yet. */
    public static final MeasuresState START = new MeasuresState(Fact.absent(), Fact.absent(), Fact.absent());

    /** The stage after one more event. A measure whose paper bears no day still counts as taken, on an unknown day. */
    public MeasuresState after(MeasuresEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case DailyPenaltyDecided _ -> new MeasuresState(taken(dailyPenaltyOn, happenedOn), seizedOn, restrictedOn);
            case SeizureDecided _ -> new MeasuresState(dailyPenaltyOn, taken(seizedOn, happenedOn), restrictedOn);
            case RestrictionDecided _ -> new MeasuresState(dailyPenaltyOn, seizedOn, taken(restrictedOn, happenedOn));
            case CorrectionOrdered _,
                    CorrectionOrderServed _,
                    RecheckHeld _,
                    SecondCorrectionOrdered _,
                    SecondCorrectionOrderServed _,
                    DailyPenaltyServed _,
                    SeizureApproved _,
                    SeizureServed _,
                    SeizureCarriedOut _,
                    SeizureExtended _,
                    SeizureReleased _,
                    RestrictionServed _ -> this;
        };
    }

    private static Fact<LocalDate> taken(Fact<LocalDate> before, Fact<LocalDate> happenedOn) {
        Fact<LocalDate> day = happenedOn.isAbsent() ? Fact.unknown("文书上没有日期") : happenedOn;
        return FactChoice.earliest(before, day);
    }
}
