package xiezhi.lawbook.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import xiezhi.core.statute.ArticleShape;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.text.ArticleText.ParagraphText;

/** Compares the counts of a levels file with a text. */
final class LevelsCheck {
    private final LawFile file;
    private final StatuteVersion version;
    private final LawErrors errors;

    LevelsCheck(LawFile file, StatuteVersion version, LawErrors errors) {
        this.file = file;
        this.version = version;
        this.errors = errors;
    }

    void compare(StatuteText text) {
        var lines = lines();
        for (var article : text.articles()) {
            if (article.suffix() > 0) {
                continue;
            }
            var found = article.paragraphs().stream()
                    .map(ParagraphText::items)
                    .map(items -> Integer.toString(items.size()))
                    .collect(Collectors.joining(","));
            var written =
                    version.shape(article.number()).map(LevelsCheck::counts).orElse("no row");
            if (!found.equals(written)) {
                errors.add(new LawError(
                        file.path(),
                        lines.getOrDefault(Integer.toString(article.number()), 0),
                        0,
                        "items " + found + " of article " + article.number(),
                        written,
                        "correct the row"));
            }
        }
    }

    private static String counts(ArticleShape shape) {
        return shape.paragraphs().stream()
                .map(paragraph -> Integer.toString(paragraph.items()))
                .collect(Collectors.joining(","));
    }

    private Map<String, Integer> lines() {
        Map<String, Integer> lines = new TreeMap<>();
        var number = 0;
        for (var line : file.text().split("\n", -1)) {
            number++;
            lines.put(line.replaceFirst("\t.*", ""), number);
        }
        return lines;
    }
}
