package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * Two places of one file that contradict each other.
 *
 * @param aspect {@code party-name}, {@code credit-code}, {@code legal-representative}, {@code id-number}, {@code address}, {@code date}, {@code fact}, {@code article}, {@code amount}, {@code document-number}, {@code officer}, {@code officer-overlap}, {@code sampling-time}, {@code evidence-date}, {@code agency}
 * @param leftDocument kind id of the first document
 * @param leftValue what it says
 * @param rightDocument kind id of the second
 * @param rightValue what it says
 * @param note what is impossible or different, in Chinese
 */
public record MismatchFacts(
        Fact<String> aspect,
        Fact<String> leftDocument,
        Fact<String> leftValue,
        Fact<String> rightDocument,
        Fact<String> rightValue,
        Fact<String> note) {

    /** Nothing stated. */
    public static MismatchFacts absent() {
        return new MismatchFacts(
                Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
