package xiezhi.lawbook.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xiezhi.core.statute.StatuteId;

/**
 * The official text of one version of a statute.
 *
 * @param statute which statute
 * @param adopted day that names the version, see {@code adopted} in {@code statute.yaml}
 * @param source name of the file or folder it was read from, without its path
 * @param articles its articles in order
 */
public record StatuteText(StatuteId statute, LocalDate adopted, String source, List<ArticleText> articles) {
    public StatuteText {
        articles = List.copyOf(articles);
    }

    public Optional<ArticleText> article(int number, int suffix) {
        return articles.stream()
                .filter(article -> article.number() == number && article.suffix() == suffix)
                .findFirst();
    }
}
