package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * A citation of an article.
 *
 * @param document kind id of the citing document
 * @param role {@code violated}, {@code basis}, {@code order} or {@code other}
 * @param lawName name as printed, without brackets
 * @param law statute id, when the catalogue knows the name
 * @param article article 条
 * @param paragraph paragraph 款
 * @param item item 项
 * @param text the citation as printed
 * @param judged what the law book says of it
 */
public record CitationFacts(
        Fact<String> document,
        Fact<String> role,
        Fact<String> lawName,
        Fact<String> law,
        Fact<Long> article,
        Fact<Long> paragraph,
        Fact<Long> item,
        Fact<String> text,
        CitationJudgement judged) {

    /** Nothing stated. */
    public static CitationFacts absent() {
        return new CitationFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                CitationJudgement.absent());
    }
}
