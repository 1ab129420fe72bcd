package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * How much of the case was handed in.
 *
 * @param isComplete a whole case file: what is not there does not exist. False for single documents and ledgers
 * @param documents documents recognised
 * @param unreadable files that could not be read
 * @param region province or city of the deciding body, when its name shows it
 */
public record ScopeFacts(Fact<Boolean> isComplete, Fact<Long> documents, Fact<Long> unreadable, Fact<String> region) {

    /** Nothing stated. */
    public static ScopeFacts absent() {
        return new ScopeFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
