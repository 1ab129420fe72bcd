package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * Sums as printed in a document, each beside what its own printed parts come to. What agrees within the rounding of the print is given as equal.
 *
 * @param percentStated sum of the factors' percentages as printed, hundredths of a percent
 * @param percentReckoned what the printed addends come to, hundredths of a percent
 * @param formulaStatedFen result of the printed formula of the fine, fen
 * @param formulaReckonedFen what the printed formula comes to, fen
 * @param timesStated printed multiple by which a limit is exceeded, thousandths
 * @param timesReckoned what printed result and limit come to, thousandths
 */
public record ArithmeticFacts(
        Fact<Long> percentStated,
        Fact<Long> percentReckoned,
        Fact<Long> formulaStatedFen,
        Fact<Long> formulaReckonedFen,
        Fact<Long> timesStated,
        Fact<Long> timesReckoned) {

    /** Nothing stated. */
    public static ArithmeticFacts absent() {
        return new ArithmeticFacts(
                Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
