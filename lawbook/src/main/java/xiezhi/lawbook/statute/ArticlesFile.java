package xiezhi.lawbook.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.Article;
import xiezhi.core.statute.ArticleNature;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.Figure;
import xiezhi.core.statute.InForce;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.Subject;
import xiezhi.lawbook.load.InForceNode;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** Reads {@code articles.yaml}: the gist of cited articles. */
final class ArticlesFile {
    private static final int MAX_GIST = 200;

    private final Statute statute;
    private final LawErrors errors;

    ArticlesFile(Statute statute, LawErrors errors) {
        this.statute = statute;
        this.errors = errors;
    }

    List<ArticleEntry> read(LawFile file) {
        var top = YamlFile.read(file, errors);
        var inForce =
                top.optionalMap("in_force").map(InForceNode::read).orElseGet(() -> InForce.since(statute.enacted()));
        List<ArticleEntry> articles = new ArrayList<>();
        var last = 0L;
        for (var node : top.each("articles")) {
            var number = node.number("article");
            if (number < last) {
                node.error("rising article numbers", number + " after " + last, "sort the entries");
            }
            last = number;
            article(node, (int) number, inForce).ifPresent(articles::add);
        }
        top.refuseOtherKeys();
        return articles;
    }

    private Optional<ArticleEntry> article(YamlNode node, int number, InForce ofFile) {
        var suffix = (int) node.longOr("suffix", 0);
        var gist = node.text("gist");
        if (gist.length() > MAX_GIST) {
            node.error("a gist of at most " + MAX_GIST + " characters", gist.length() + "", "shorten it");
        }
        var inForce = node.optionalMap("in_force").map(InForceNode::read).orElse(ofFile);
        var version = statute.versions().reversed().stream()
                .filter(each -> each.inForce().overlaps(inForce))
                .findFirst()
                .orElse(statute.newest());
        var shape = version.shape(number);
        var nature = node.optionalText("nature")
                .flatMap(ArticleNature::of)
                .or(() -> shape.map(each -> each.nature()))
                .orElse(statute.subject() == Subject.PROCEDURE ? ArticleNature.PROCEDURE : ArticleNature.GENERAL);
        var provenance = node.has("provenance") ? StatuteFiles.provenance(node) : Provenance.SEEN;
        List<Figure> figures = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        node.each("figures")
                .forEach(each -> figure(each).ifPresent(figure -> {
                    figures.add(figure);
                    lines.add(each.line());
                }));
        node.refuseOtherKeys();
        if (number < 1 || (version.articles() > 0 && number > version.articles())) {
            node.error("an article of " + statute.id(), number + "", "correct the number");
            return Optional.empty();
        }
        var citation = new Citation(statute.id(), number, suffix, 0, 0);
        var article = new Article(citation, inForce, nature, gist, figures, provenance);
        return Optional.of(new ArticleEntry(article, node.path(), node.line(), lines));
    }

    /** {@code {what: 罚款, yuan: 20000..200000, paragraph: 1}}; ends may be left open: {@code ..50000}, {@code 3..}. */
    static Optional<Figure> figure(YamlNode node) {
        var what = node.text("what");
        var paragraph = (int) node.longOr("paragraph", 0);
        List<Figure> figures = new ArrayList<>();
        for (var unit : Figure.Unit.values()) {
            node.optionalText(unit.id()).ifPresent(text -> {
                var range = NumberRange.parse(text);
                if (range.isEmpty()) {
                    node.error("a number or range such as 20000..200000", "'" + text + "'", "correct it");
                }
                range.ifPresent(bounds -> figures.add(new Figure(what, unit, bounds.from(), bounds.to(), paragraph)));
            });
        }
        node.refuseOtherKeys();
        if (figures.size() != 1) {
            node.error("one unit", figures.size() + "", "give one of yuan, times, percent, days, months, years, hours");
            return Optional.empty();
        }
        return Optional.of(figures.getFirst());
    }
}
