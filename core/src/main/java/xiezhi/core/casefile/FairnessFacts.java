package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * What a document shows of fair dealing with the party and with reporters.
 *
 * @param recusalAsked the party asks for an officer's withdrawal
 * @param recusalAnswered decides on the withdrawal
 * @param costCharged charges the party with the cost of a hearing
 * @param collectsItself has the fine paid to the body itself or to its officers
 * @param namesReporter name of the reporter in a paper others see
 * @param fineTarget words that tie fines to targets or assessment
 */
public record FairnessFacts(
        Fact<Boolean> recusalAsked,
        Fact<Boolean> recusalAnswered,
        Fact<Boolean> costCharged,
        Fact<Boolean> collectsItself,
        Fact<String> namesReporter,
        Fact<String> fineTarget) {

    /** Nothing stated. */
    public static FairnessFacts absent() {
        return new FairnessFacts(
                Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
