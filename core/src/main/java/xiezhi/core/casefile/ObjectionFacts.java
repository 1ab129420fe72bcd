package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * What the party holds against the evidence, and whether somebody deals with it.
 *
 * @param resultDoubted the party doubts a monitoring result
 * @param resultAnswered somebody deals with doubts of the result
 * @param coercionAlleged the party says a statement was forced, induced or tricked out of it
 * @param coercionAnswered somebody deals with that
 */
public record ObjectionFacts(
        Fact<Boolean> resultDoubted,
        Fact<Boolean> resultAnswered,
        Fact<Boolean> coercionAlleged,
        Fact<Boolean> coercionAnswered) {

    /** Nothing stated. */
    public static ObjectionFacts absent() {
        return new ObjectionFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
