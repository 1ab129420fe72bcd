package xiezhi.lawbook.page;

import java.util.Collection;
import java.util.stream.Collectors;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.Citation;
import xiezhi.lawbook.rule.ArticleTexts;
import xiezhi.lawbook.statute.StatuteBook;

/** Citations as officers write them. */
final class Cited {
    private final ArticleTexts articles;

    Cited(StatuteBook statutes) {
        this.articles = new ArticleTexts(statutes);
    }

    String texts(Collection<String> citations) {
        return citations.stream().map(this::text).distinct().collect(Collectors.joining("、"));
    }

    String of(Collection<Citation> citations) {
        return citations.stream().map(this::of).distinct().collect(Collectors.joining("、"));
    }

    /** The citation printed; what is none as it is. */
    String text(String citation) {
        return Citation.parse(citation).map(this::of).orElse(citation);
    }

    private String of(Citation citation) {
        return articles.cited(citation, Fact.absent()).printed();
    }
}
