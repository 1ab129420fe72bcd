package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * What the law book says of a citation on the days that matter.
 *
 * @param lawKnown the law exists under that name in the catalogue
 * @param inForceOnConduct in force on the last day of the conduct
 * @param inForceOnDocument in force on the day of the document
 * @param articleExists the version has that article
 * @param levelExists the article has that paragraph and item
 * @param itemMissing the article has items that must be named, and none is
 * @param roleFits a conduct article is cited as conduct, a penalty article as penalty
 * @param replacedBy law that has replaced it, by name
 * @param isCatchAll the item cited is a catch-all 兜底项, which needs another legal ground
 */
public record CitationJudgement(
        Fact<Boolean> lawKnown,
        Fact<Boolean> inForceOnConduct,
        Fact<Boolean> inForceOnDocument,
        Fact<Boolean> articleExists,
        Fact<Boolean> levelExists,
        Fact<Boolean> itemMissing,
        Fact<Boolean> roleFits,
        Fact<String> replacedBy,
        Fact<Boolean> isCatchAll) {

    /** Nothing stated. */
    public static CitationJudgement absent() {
        return new CitationJudgement(
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
