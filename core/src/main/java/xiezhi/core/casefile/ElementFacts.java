package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * Whether a document carries one element its kind requires.
 *
 * @param id element id in law/documents/<kind>.yaml
 * @param isPresent stated: there or not; unknown: not readable
 */
public record ElementFacts(Fact<String> id, Fact<Boolean> isPresent) {

    /** Nothing stated. */
    public static ElementFacts absent() {
        return new ElementFacts(Fact.absent(), Fact.absent());
    }
}
