package xiezhi.lawbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import xiezhi.core.value.ChineseNumber;
import xiezhi.lawbook.text.ArticleText.ParagraphText;

/**
 * Splits the text of a statute into articles, paragraphs and items. An article begins with 第…条 and the number that
 * follows the last one; the same words elsewhere are text. Headings of books, parts, chapters and sections are left out.
 */
final class ArticleParser {
    private static final String NUMERAL = "[零〇一二三四五六七八九十百千]+";
    private static final Pattern ARTICLE =
            Pattern.compile("^第(" + NUMERAL + ")条(?:之(" + NUMERAL + "))?([\\s\\u3000]*)(.*)$");
    private static final Pattern HEADING =
            Pattern.compile("^(#.*|附[\\s\\u3000]*则|目[\\s\\u3000]*录|第" + NUMERAL + "(分编|编|章|节)([\\s\\u3000].*)?)$");
    /** What stands behind the number when a paragraph speaks of an article instead of beginning one. */
    private static final Pattern SENTENCE = Pattern.compile("^(第" + NUMERAL + "[款项]|至第|[、和与或及的]|(所称|规定|所列)的?)");

    private static final Pattern ITEM = Pattern.compile("^[（(](" + NUMERAL + ")[）)].*");
    private static final Pattern SUB_ITEM = Pattern.compile("^\\d{1,2}[.．、].*");
    private static final Pattern EDGE = Pattern.compile("^[\\s\\u3000\\u200b\\ufeff]+|[\\s\\u3000\\u200b\\ufeff]+$");
    private static final String END_OF_HEAD = "INFO END -->";

    private final List<ArticleText> articles = new ArrayList<>();
    private final List<ParagraphText> paragraphs = new ArrayList<>();
    private int number;
    private int suffix;

    static List<ArticleText> parse(List<String> texts) {
        var parser = new ArticleParser();
        for (var text : texts) {
            var start = text.indexOf(END_OF_HEAD);
            text.substring(start < 0 ? 0 : start + END_OF_HEAD.length())
                    .lines()
                    .map(line -> EDGE.matcher(line).replaceAll(""))
                    .filter(line -> !line.isEmpty())
                    .forEach(parser::line);
        }
        parser.endArticle();
        return parser.articles;
    }

    private void line(String line) {
        var article = ARTICLE.matcher(line);
        if (article.matches()
                && (!article.group(3).isEmpty()
                        || !SENTENCE.matcher(article.group(4)).find())
                && begins(
                        ChineseNumber.read(article.group(1)).orElse(0),
                        article.start(2) < 0
                                ? 0
                                : ChineseNumber.read(article.group(2)).orElse(-1))) {
            paragraphs.add(new ParagraphText(article.group(4), List.of()));
        } else if (number > 0 && !HEADING.matcher(line).matches()) {
            addToArticle(line);
        }
    }

    /** Ends the article before when this is the next one. */
    private boolean begins(long next, long nextSuffix) {
        var isNext = next == number + 1L && nextSuffix == 0;
        var isNextSuffix = next == number && number > 0 && nextSuffix == suffix + 1L;
        if (!isNext && !isNextSuffix) {
            return false;
        }
        endArticle();
        number = (int) next;
        suffix = (int) nextSuffix;
        return true;
    }

    private void addToArticle(String line) {
        var last = paragraphs.getLast();
        if (ITEM.matcher(line).matches()) {
            var items = new ArrayList<>(last.items());
            items.add(line);
            paragraphs.set(paragraphs.size() - 1, new ParagraphText(last.text(), items));
        } else if (SUB_ITEM.matcher(line).matches() && !last.items().isEmpty()) {
            var items = new ArrayList<>(last.items());
            items.set(items.size() - 1, items.getLast() + "\n" + line);
            paragraphs.set(paragraphs.size() - 1, new ParagraphText(last.text(), items));
        } else if (paragraphs.size() == 1
                && last.text().isEmpty()
                && last.items().isEmpty()) {
            paragraphs.set(0, new ParagraphText(line, List.of()));
        } else {
            paragraphs.add(new ParagraphText(line, List.of()));
        }
    }

    private void endArticle() {
        if (number > 0) {
            articles.add(new ArticleText(number, suffix, paragraphs));
            paragraphs.clear();
        }
    }
}
