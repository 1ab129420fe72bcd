package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * The violation the case is about.
 *
 * @param from first day
 * @param until last day, or the day it was found when it goes on
 * @param hasHarm caused pollution or ecological damage
 * @param range range of the fine
 */
public record ConductFacts(Fact<LocalDate> from, Fact<LocalDate> until, Fact<Boolean> hasHarm, RangeFacts range) {

    /** Nothing stated. */
    public static ConductFacts absent() {
        return new ConductFacts(Fact.absent(), Fact.absent(), Fact.absent(), RangeFacts.absent());
    }
}
