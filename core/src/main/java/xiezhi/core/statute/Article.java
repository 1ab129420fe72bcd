package xiezhi.core.statute;

import java.util.List;
import xiezhi.core.rule.Provenance;

/**
 * What we know of an article, in our own words.
 *
 * @param citation the whole article
 * @param inForce days of the version this entry speaks of
 * @param nature what it does
 * @param gist one Chinese sentence of our own
 * @param figures numbers it sets
 * @param provenance how sure this is
 */
public record Article(
        Citation citation,
        InForce inForce,
        ArticleNature nature,
        String gist,
        List<Figure> figures,
        Provenance provenance) {
    public Article {
        figures = List.copyOf(figures);
    }
}
