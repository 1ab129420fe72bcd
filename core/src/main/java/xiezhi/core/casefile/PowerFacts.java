package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * What a document says of the power to act: of jurisdiction, limitation, recusal and auxiliary staff.
 *
 * @param isDesignated jurisdiction was designated, or taken over by a superior
 * @param isOurs a reviewer answers whether the agency has jurisdiction
 * @param hasLapsed a reviewer answers whether the limitation has run out
 * @param auxiliaryActed an auxiliary, grid or outsourced worker is named as the one who inspects or asks
 * @param recusalGranted the request for recusal is granted
 */
public record PowerFacts(
        Fact<Boolean> isDesignated,
        Fact<Boolean> isOurs,
        Fact<Boolean> hasLapsed,
        Fact<Boolean> auxiliaryActed,
        Fact<Boolean> recusalGranted) {

    /** Nothing stated. */
    public static PowerFacts absent() {
        return new PowerFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
