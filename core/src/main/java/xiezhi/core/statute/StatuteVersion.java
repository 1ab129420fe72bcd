package xiezhi.core.statute;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import xiezhi.core.rule.Provenance;

/**
 * One version of a statute.
 *
 * @param adopted day this text was adopted
 * @param inForce days it is law
 * @param articles number of articles, 0 when not known
 * @param shapes shapes of its articles by number; may be partial or empty
 * @param provenance how sure the dates and the count are
 * @param source where they come from, in Chinese
 */
public record StatuteVersion(
        LocalDate adopted,
        InForce inForce,
        int articles,
        Map<Integer, ArticleShape> shapes,
        Provenance provenance,
        String source) {
    public StatuteVersion {
        shapes = Map.copyOf(shapes);
        if (articles < 0) {
            throw new IllegalArgumentException("expected articles >= 0, found " + articles);
        }
    }

    public Optional<ArticleShape> shape(int article) {
        return Optional.ofNullable(shapes.get(article));
    }

    /** Number of articles known and firm enough to say that a higher number does not exist. */
    public boolean hasFirmCount() {
        return articles > 0 && provenance.isFirm();
    }

    @Override
    public String toString() {
        return "adopted " + adopted + ", in force " + inForce;
    }
}
