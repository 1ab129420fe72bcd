package xiezhi.lawbook.text;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.StatuteId;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.ArticleEntry;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.lawbook.violation.ViolationBook;

/**
 * Compares the law folder with the official texts at hand: number of articles, paragraphs and items; every figure of
 * {@code articles.yaml} and every fine and sanction of {@code law/violations/} must stand in the cited article, and so must
 * words that a gist quotes; no gist may be copied from the text.
 */
public final class TextCheck {
    /** A gist of this length that stands in the text word for word is a copy. */
    static final int MIN_COPY = 16;

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    private final StatuteBook book;
    private final StatuteTexts texts;
    private final LawErrors errors = new LawErrors();
    private int articles;
    private int figures;

    private TextCheck(StatuteBook book, StatuteTexts texts) {
        this.book = book;
        this.texts = texts;
    }

    /** Compares everything of which a text is at hand. */
    public static TextReport compare(StatuteBook book, ViolationBook violations, LawFiles files, StatuteTexts texts) {
        var check = new TextCheck(book, texts);
        texts.all().forEach(text -> check.levels(text, files));
        book.entries().forEach(check::entry);
        var norms = new NormCheck(check, check.errors);
        violations.entries().forEach(norms::norm);
        var withText = new TreeSet<StatuteId>();
        texts.all().forEach(text -> withText.add(text.statute()));
        var without = book.statutes().stream()
                .map(Statute::id)
                .filter(id -> !withText.contains(id))
                .toList();
        return new TextReport(
                check.errors.sorted(), without, texts.all().size(), check.articles, check.figures + norms.count());
    }

    private void levels(StatuteText text, LawFiles files) {
        var version = book.statute(text.statute()).stream()
                .flatMap(statute -> statute.versions().stream())
                .filter(each -> each.adopted().equals(text.adopted()))
                .findFirst();
        version.ifPresent(each -> {
            articles += text.articles().size();
            var home = "law/statutes/" + text.statute() + "/statute.yaml";
            if (each.articles() != text.articles().size() && each.provenance().isFirm()) {
                errors.add(
                        home,
                        text.articles().size() + " articles in the version of " + each.adopted(),
                        each.articles() + "",
                        "correct articles:");
            }
            book.levelsPath(text.statute(), text.adopted())
                    .flatMap(files::file)
                    .ifPresent(file -> new LevelsCheck(file, each, errors).compare(text));
        });
    }

    private void entry(ArticleEntry entry) {
        var article = entry.article();
        for (var text : inForce(article.citation(), article.inForce())) {
            var found = text.article(
                    article.citation().article(), article.citation().suffix());
            if (found.isEmpty()) {
                errors.add(error(
                        entry, "an article of the text", article.citation().text(), "correct the number"));
                continue;
            }
            if (article.gist().length() >= MIN_COPY && found.get().whole().contains(article.gist())) {
                errors.add(error(entry, "a gist in our own words", "the words of the text", "rewrite the gist"));
            }
            quoted(entry, found.get());
            for (int i = 0; i < article.figures().size(); i++) {
                figure(entry, i, found.get());
            }
        }
    }

    /** Words a gist puts in quotation marks stand in the article. */
    private void quoted(ArticleEntry entry, ArticleText text) {
        QUOTED.matcher(entry.article().gist())
                .results()
                .map(match -> match.group(1))
                .filter(words -> !text.whole().contains(words))
                .forEach(words -> errors.add(error(
                        entry,
                        "“" + words + "” in " + entry.article().citation().text(),
                        "none",
                        "quote its words")));
    }

    private void figure(ArticleEntry entry, int index, ArticleText text) {
        var figure = entry.article().figures().get(index);
        var place = text.at(figure.paragraph(), 0);
        if (place.filter(words -> figure.phrases().stream().anyMatch(words::contains))
                .isPresent()) {
            figures++;
            return;
        }
        errors.add(new LawError(
                entry.path(),
                entry.figureLines().get(index),
                0,
                "one of " + figure.phrases() + " in "
                        + entry.article().citation().text(),
                place.isEmpty() ? "no such paragraph" : "none of them",
                "correct the figure"));
    }

    private static LawError error(ArticleEntry entry, String expected, String found, String remedy) {
        return new LawError(entry.path(), entry.line(), 0, expected, found, remedy);
    }

    /** The texts at hand of the versions of a citation's statute that are law within {@code days}. */
    List<StatuteText> inForce(Citation citation, InForce days) {
        return book.statute(citation.statute()).stream()
                .flatMap(statute -> statute.versions().stream())
                .filter(version -> version.inForce().overlaps(days))
                .flatMap(version -> text(citation, version))
                .toList();
    }

    private Stream<StatuteText> text(Citation citation, StatuteVersion version) {
        return texts.text(citation.statute(), version.adopted()).stream();
    }

    /** The words of the whole cited article. */
    static Optional<ArticleText> article(StatuteText text, Citation citation) {
        return text.article(citation.article(), citation.suffix());
    }
}
