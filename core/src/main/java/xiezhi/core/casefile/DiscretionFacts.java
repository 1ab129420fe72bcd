package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * How a document says the amount of a penalty was arrived at.
 *
 * @param benchmarkFrom first of January of the year printed with the benchmark: it cannot be older
 * @param heavier chooses a heavier penalty 从重
 * @param lighter chooses a lighter penalty 从轻
 * @param reduced goes below the range 减轻
 * @param reasoned names a ground beside the choice of heavier, lighter or below
 * @param serious finds serious circumstances 情节严重
 * @param firstTime says it is the first violation
 * @param repeated says there were penalties or violations before
 * @param hardship takes economic hardship as a ground for less
 * @param explained says why the benchmark is departed from
 * @param lawChosen says which law governs a conduct across a change of law
 * @param gainsTaken confiscates illegal gains
 * @param restoration speaks of restoration or compensation of the damage
 */
public record DiscretionFacts(
        Fact<LocalDate> benchmarkFrom,
        Fact<Boolean> heavier,
        Fact<Boolean> lighter,
        Fact<Boolean> reduced,
        Fact<Boolean> reasoned,
        Fact<Boolean> serious,
        Fact<Boolean> firstTime,
        Fact<Boolean> repeated,
        Fact<Boolean> hardship,
        Fact<Boolean> explained,
        Fact<Boolean> lawChosen,
        Fact<Boolean> gainsTaken,
        Fact<Boolean> restoration) {

    /** Nothing stated. */
    public static DiscretionFacts absent() {
        return new DiscretionFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent());
    }
}
