package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * What a document says of the correction of the violation.
 *
 * @param refused finds that the party did not correct in time or at all
 * @param done finds it corrected
 * @param undone finds it, or a part of it, not corrected
 * @param verified speaks of a check of the correction or of proof of it
 * @param promised speaks of a written commitment of the party
 */
public record CorrectionFacts(
        Fact<Boolean> refused,
        Fact<Boolean> done,
        Fact<Boolean> undone,
        Fact<Boolean> verified,
        Fact<Boolean> promised) {

    /** Nothing stated. */
    public static CorrectionFacts absent() {
        return new CorrectionFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
