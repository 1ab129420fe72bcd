package xiezhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.statute.Citation;
import xiezhi.core.value.ChineseNumber;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.ArticleEntry;
import xiezhi.lawbook.statute.StatuteBook;

/**
 * An article somebody asks for: 第六十四条, 行政处罚法第64条, 《行政处罚法》第六十四条第一款.
 *
 * @param statute name of the statute as written; empty for every statute
 * @param number article number
 */
record ArticleWord(String statute, int number) {
    private static final Pattern FORM = Pattern.compile("《?([^《》第]*)》?第([0-9零〇一二三四五六七八九十百千]+)条.*");
    private static final String STATE = "中华人民共和国";

    static Optional<ArticleWord> of(String word) {
        var matcher = FORM.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalLong number = ChineseNumber.read(matcher.group(2));
        return number.isPresent() && number.getAsLong() <= Integer.MAX_VALUE
                ? Optional.of(new ArticleWord(matcher.group(1).strip(), (int) number.getAsLong()))
                : Optional.empty();
    }

    /** What the law folder knows of the article, then the rules and terms that rest on it. */
    List<String> in(LawFiles files, StatuteBook statutes) {
        var entries = statutes.entries().stream()
                .filter(entry -> entry.article().citation().article() == number)
                .filter(entry -> statute.isEmpty() || isNamed(statutes, entry))
                .toList();
        var found = new ArrayList<String>();
        entries.forEach(entry -> found.add(line(statutes, entry)));
        var cited = entries.stream()
                .map(entry ->
                        Pattern.quote(entry.article().citation().wholeArticle().text()) + "(?![0-9])")
                .distinct()
                .toList();
        if (!cited.isEmpty()) {
            var citing = Pattern.compile(String.join("|", cited));
            Stream.of("rules", "deadlines", "documents", "violations", "discretion")
                    .flatMap(folder -> files.under(folder).stream())
                    .forEach(file -> {
                        var lines = file.text().lines().toList();
                        for (int i = 0; i < lines.size(); i++) {
                            if (citing.matcher(lines.get(i)).find()) {
                                found.add(file.path() + ":" + (i + 1) + "  "
                                        + lines.get(i).strip());
                            }
                        }
                    });
        }
        return List.copyOf(found);
    }

    /** The entries of one article in all its versions. */
    static Stream<String> entries(StatuteBook statutes, Citation article) {
        return statutes.entries().stream()
                .filter(entry -> entry.article().citation().equals(article))
                .map(entry -> line(statutes, entry));
    }

    private boolean isNamed(StatuteBook statutes, ArticleEntry entry) {
        var id = entry.article().citation().statute();
        return id.value().equals(statute)
                || statutes.statute(id)
                        .filter(found -> found.name().equals(statute)
                                || found.name().equals(STATE + statute)
                                || found.shortNames().contains(statute))
                        .isPresent();
    }

    private static String line(StatuteBook statutes, ArticleEntry entry) {
        var citation = entry.article().citation();
        var name = statutes.statute(citation.statute())
                .map(found -> found.name().replace(STATE, ""))
                .orElse(citation.statute().value());
        return entry.path() + ":" + entry.line() + "  《" + name + "》" + citation.zh() + "："
                + entry.article().gist();
    }
}
