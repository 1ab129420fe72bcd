package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * What the party pleads, or how a document deals with it.
 *
 * @param noFault pleads, or speaks of, want of fault
 * @param minor pleads, or speaks of, a minor or first violation or little harm
 * @param oral the plea was made by word of mouth
 * @param adopted adopts the plea
 * @param refused does not adopt the plea
 * @param reasoned says why it is not adopted
 */
public record PleaFacts(
        Fact<Boolean> noFault,
        Fact<Boolean> minor,
        Fact<Boolean> oral,
        Fact<Boolean> adopted,
        Fact<Boolean> refused,
        Fact<Boolean> reasoned) {

    /** Nothing stated. */
    public static PleaFacts absent() {
        return new PleaFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
