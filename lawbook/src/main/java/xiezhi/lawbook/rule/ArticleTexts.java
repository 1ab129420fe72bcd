package xiezhi.lawbook.rule;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.Article;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.Statute;
import xiezhi.lawbook.statute.StatuteBook;

/** Names and gists of cited articles as findings print them. */
public final class ArticleTexts {
    private static final String STATE = "中华人民共和国";

    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private final StatuteBook statutes;

    public ArticleTexts(StatuteBook statutes) {
        this.statutes = statutes;
    }

    /** The article as it stands on a day; without a known day as it stands in the newest version. */
    public CitedArticle cited(Citation citation, Fact<LocalDate> asOf) {
        var name = statutes.statute(citation.statute())
                .map(ArticleTexts::name)
                .orElse(citation.statute().value());
        var day = asOf.known().orElse(NO_END);
        var entry = statutes.article(citation, day);
        return new CitedArticle(
                citation.statute().value(),
                name,
                citation.zh(),
                asOf,
                entry.map(Article::gist).orElse(""),
                entry.map(Article::provenance).orElse(Provenance.DESIGN));
    }

    /** Whether the statute is law on a day; without a known day, whether it still is. */
    boolean isLaw(Citation citation, Fact<LocalDate> asOf) {
        var day = asOf.known().orElse(NO_END);
        return statutes.statute(citation.statute())
                .map(statute -> statute.on(day).isPresent() || statute.isUnlistedOn(day))
                .orElse(true);
    }

    private static String name(Statute statute) {
        return statute.name().startsWith(STATE) ? statute.name().substring(STATE.length()) : statute.name();
    }
}
