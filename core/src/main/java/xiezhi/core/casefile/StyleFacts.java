package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * Slips of style that the text shows.
 *
 * @param residue placeholder of a template left in the text
 * @param oldNumber document number in an old style: with 字 or 第, or the year not in 〔〕
 * @param doubled sentence or paragraph that stands twice in a row
 */
public record StyleFacts(Fact<String> residue, Fact<String> oldNumber, Fact<String> doubled) {

    /** Nothing stated. */
    public static StyleFacts absent() {
        return new StyleFacts(Fact.absent(), Fact.absent(), Fact.absent());
    }
}
