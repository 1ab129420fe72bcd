package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * Remedies and performance terms a document tells.
 *
 * @param reconsiderationBody body for reconsideration
 * @param reconsiderationDays days for reconsideration
 * @param court court
 * @param litigationMonths months for the suit
 * @param reconsiderationFirst says reconsideration must come first
 * @param payWithinDays days to pay
 * @param payTo bank or way of payment
 * @param surchargeTold 3 % a day for late payment is told
 */
public record RemedyFacts(
        Fact<String> reconsiderationBody,
        Fact<Long> reconsiderationDays,
        Fact<String> court,
        Fact<Long> litigationMonths,
        Fact<Boolean> reconsiderationFirst,
        Fact<Long> payWithinDays,
        Fact<String> payTo,
        Fact<Boolean> surchargeTold) {

    /** Nothing stated. */
    public static RemedyFacts absent() {
        return new RemedyFacts(
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
