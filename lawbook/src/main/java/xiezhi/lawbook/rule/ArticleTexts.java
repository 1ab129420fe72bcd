package xiezhi.lawbook.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.Article;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.Statute;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.lawbook.text.StatuteTexts;

/** Names, gists and, where official texts are at hand, words of cited articles as findings print them. Safe for several threads. */
public final class ArticleTexts {
    private static final String STATE = "中华人民共和国";

    /** Longer quotes are cut, at the end of a sentence where there is one. */
    static final int MAX_QUOTE = 300;

    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** Most answers kept; some hundred articles are cited, each as of the days of the cases at hand. */
    private static final int MOST_TOLD = 20_000;

    private final StatuteBook statutes;
    private final StatuteTexts texts;
    private final Map<Question, Told> told = new ConcurrentHashMap<>();

    private record Question(Citation citation, LocalDate day) {}

    private record Told(boolean isLaw, CitedArticle article) {}

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
        var told = told(citation, asOf).article();
        return new CitedArticle(
                told.statute(), told.name(), told.article(), asOf, told.gist(), told.quote(), told.provenance());
    }

    /** Whether the statute is law on a day; without a known day, whether it still is. */
    public boolean isLaw(Citation citation, Fact<LocalDate> asOf) {
        return told(citation, asOf).isLaw();
    }

    /** What is said of an article on a day does not change: cases of the same days ask for the same ones. */
    private Told told(Citation citation, Fact<LocalDate> asOf) {
        var question = new Question(citation, asOf.known().orElse(NO_END));
        var known = told.get(question);
        if (known == null) {
            known = answer(question);
            if (told.size() >= MOST_TOLD) {
                told.clear();
            }
            told.put(question, known);
        }
        return known;
    }

    private Told answer(Question question) {
        var citation = question.citation();
        var day = question.day();
        var statute = statutes.statute(citation.statute());
        var entry = statutes.article(citation, day);
        var article = new CitedArticle(
                citation.statute().value(),
                statute.map(ArticleTexts::name).orElse(citation.statute().value()),
                citation.zh(),
                Fact.absent(),
                entry.map(Article::gist).orElse(""),
                texts.quote(statutes, citation, day)
                        .map(ArticleTexts::shortened)
                        .orElse(""),
                entry.map(Article::provenance).orElse(Provenance.DESIGN));
        return new Told(
                statute.map(each -> each.on(day).isPresent() || each.isUnlistedOn(day))
                        .orElse(true),
                article);
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
