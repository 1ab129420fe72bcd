package xiezhi.lawbook.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.CitationJudgement;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.Article;
import xiezhi.core.statute.ArticleNature;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.CitationCheck;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.StatuteId;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

/** The catalogue of statutes, read from {@code law/statutes/}. Immutable. */
public final class StatuteBook implements CitationCheck {
    private final Map<StatuteId, Statute> statutes;
    private final Map<Citation, List<Article>> articles;
    private final List<ArticleEntry> entries;
    private final Map<String, String> levelsPaths;
    private final StatuteNames names;
    private final CitationJudge judge;

    private StatuteBook(
            Map<StatuteId, Statute> statutes,
            List<ArticleEntry> entries,
            Map<String, String> levelsPaths,
            StatuteNames names) {
        this.statutes = statutes;
        this.entries = List.copyOf(entries);
        this.levelsPaths = levelsPaths;
        this.articles = new TreeMap<>();
        for (var entry : entries) {
            articles.merge(
                    entry.article().citation(),
                    List.of(entry.article()),
                    (one, two) -> Stream.concat(one.stream(), two.stream()).toList());
        }
        this.names = names;
        this.judge = new CitationJudge(this);
    }

    /** Reads the catalogue; mistakes go to {@code errors} and what they touch is left out. */
    public static StatuteBook load(LawFiles files, LawErrors errors) {
        var reader = new StatuteFiles(files, errors);
        var statutes = reader.statutes();
        var names = new StatuteNames(statutes.values(), reader.otherNames());
        return new StatuteBook(statutes, reader.articles(statutes), reader.levelsPaths(), names);
    }

    /** All statutes, by id. */
    public List<Statute> statutes() {
        return List.copyOf(statutes.values());
    }

    public Optional<Statute> statute(StatuteId id) {
        return Optional.ofNullable(statutes.get(id));
    }

    /** What a printed name stands for, with or without 《》 and 中华人民共和国. */
    public NameMatch named(String printed) {
        return names.find(printed);
    }

    /** The version of a statute that is law on {@code day}. */
    public Optional<StatuteVersion> on(StatuteId id, LocalDate day) {
        return statute(id).flatMap(statute -> statute.on(day));
    }

    /** All entries for articles, in order. */
    public List<Article> articles() {
        return articles.values().stream().flatMap(List::stream).toList();
    }

    /** All entries for articles with their places. */
    public List<ArticleEntry> entries() {
        return entries;
    }

    /** The file with the levels of a version. */
    public Optional<String> levelsPath(StatuteId statute, LocalDate adopted) {
        return Optional.ofNullable(levelsPaths.get(statute + "/" + adopted));
    }

    /** The entry for the cited article as it is on {@code day}. */
    public Optional<Article> article(Citation citation, LocalDate day) {
        return articles.getOrDefault(citation.wholeArticle(), List.of()).stream()
                .filter(article -> article.inForce().contains(day))
                .findFirst();
    }

    /** The cited article has an entry of some day. */
    public boolean hasArticle(Citation citation) {
        return articles.containsKey(citation.wholeArticle());
    }

    /** What an article of a version does: its own entry first, else its shape. */
    Optional<ArticleNature> nature(Statute statute, StatuteVersion version, int article) {
        return articles.getOrDefault(Citation.of(statute.id(), article), List.of()).stream()
                .filter(entry -> entry.inForce().overlaps(version.inForce()))
                .map(Article::nature)
                .findFirst()
                .or(() -> version.shape(article).map(shape -> shape.nature()));
    }

    @Override
    public CitationJudgement judge(CitationFacts citation, Fact<LocalDate> conductUntil, Fact<LocalDate> documentDay) {
        return judge.judge(citation, conductUntil, documentDay);
    }
}
