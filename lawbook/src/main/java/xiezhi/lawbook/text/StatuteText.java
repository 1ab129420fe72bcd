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

    /** The article of that number; articles stand in the order of their numbers. */
    public Optional<ArticleText> article(int number, int suffix) {
        var low = 0;
        var high = articles.size() - 1;
        while (low <= high) {
            var middle = (low + high) / 2;
            var found = articles.get(middle);
            var order = found.number() == number ? found.suffix() - suffix : found.number() - number;
            if (order == 0) {
                return Optional.of(found);
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return Optional.empty();
    }
}
