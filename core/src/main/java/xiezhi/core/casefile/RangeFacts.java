package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * The range of the fine under the law that governs the conduct.
 *
 * @param violation violation id of law/violations/
 * @param regime {@code before-code}, {@code code} or {@code crossing}
 * @param minFen least fine, fen; absent when none is set
 * @param maxFen greatest fine, fen
 * @param otherMinFen least fine under the other law, where both must be compared
 * @param otherMaxFen greatest fine under the other law
 * @param isLighterUnderNew the newer law is lighter
 * @param requiresConfiscation article confiscates gains
 * @param finesPersons article also fines responsible persons
 */
public record RangeFacts(
        Fact<String> violation,
        Fact<String> regime,
        Fact<Long> minFen,
        Fact<Long> maxFen,
        Fact<Long> otherMinFen,
        Fact<Long> otherMaxFen,
        Fact<Boolean> isLighterUnderNew,
        Fact<Boolean> requiresConfiscation,
        Fact<Boolean> finesPersons) {

    /** Nothing stated. */
    public static RangeFacts absent() {
        return new RangeFacts(
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
