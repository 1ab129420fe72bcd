package xiezhi.core.finding;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;
import xiezhi.core.rule.Provenance;

/**
 * An article a finding rests on, in the version of one day.
 *
 * @param statute statute id of {@code law/statutes/}
 * @param name short Chinese name of the statute
 * @param article article as officers write it, for example 第六十四条第一款
 * @param asOf day that chose the version; absent when the case shows no day for it
 * @param gist what the article says, in our own words
 * @param quote official words of the cited place, shortened when long; empty when no text is at hand
 * @param provenance how sure we are of the gist
 */
public record CitedArticle(
        String statute,
        String name,
        String article,
        Fact<LocalDate> asOf,
        String gist,
        String quote,
        Provenance provenance) {

    /** Name and article as they stand in a document: 《行政处罚法》第六十四条第一款. */
    public String printed() {
        return "《" + name + "》" + article;
    }
}
