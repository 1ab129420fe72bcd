package xiezhi.lawbook.statute;

import java.util.List;
import xiezhi.core.statute.Article;

/**
 * An article of the law folder with its place, for checks.
 *
 * @param article the entry
 * @param path its file
 * @param line its line
 * @param figureLines line of each figure, in the order of {@link Article#figures()}
 */
public record ArticleEntry(Article article, String path, int line, List<Integer> figureLines) {
    public ArticleEntry {
        figureLines = List.copyOf(figureLines);
    }
}
