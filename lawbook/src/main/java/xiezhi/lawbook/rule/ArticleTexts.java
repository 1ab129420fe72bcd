package xiezhi.lawbook.rule;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.Article;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.Statute;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.lawbook.text.StatuteTexts;

/** Names, gists and, where official texts are at hand, words of cited articles as findings print them. */
public final class ArticleTexts {
    private static final String STATE = "中华人民共和国";

    /** Longer quotes are cut, at the end of a sentence where there is one. */
    static final int MAX_QUOTE = 300;

    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private final StatuteBook statutes;
    private final StatuteTexts texts;

    /** Without official texts. */
    public ArticleTexts(StatuteBook statutes) {
        this(statutes, StatuteTexts.none());
    }

    public ArticleTexts(StatuteBook statutes, StatuteTexts texts) {
        this.statutes = statutes;
        this.texts = texts;
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
                texts.quote(statutes, citation, day)
                        .map(ArticleTexts::shortened)
                        .orElse(""),
                entry.map(Article::provenance).orElse(Provenance.DESIGN));
    }

    /** Whether the statute is law on a day; without a known day, whether it still is. */
    public boolean isLaw(Citation citation, Fact<LocalDate> asOf) {
        var day = asOf.known().orElse(NO_END);
        return statutes.statute(citation.statute())
                .map(statute -> statute.on(day).isPresent() || statute.isUnlistedOn(day))
                .orElse(true);
    }

    /** On one line, at most {@link #MAX_QUOTE} characters. */
    static String shortened(String quote) {
        var line = quote.replaceAll("\\s*\\n\\s*", "");
        if (line.length() <= MAX_QUOTE) {
            return line;
        }
        var cut = line.substring(0, MAX_QUOTE - 2);
        var end = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('；'));
        return (end < MAX_QUOTE / 2 ? cut : cut.substring(0, end + 1)) + "……";
    }

    private static String name(Statute statute) {
        return statute.name().startsWith(STATE) ? statute.name().substring(STATE.length()) : statute.name();
    }
}
