package xiezhi.core.statute;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.value.ChineseNumber;

/**
 * A place in a statute, written {@code administrative-penalty-law/064#1.2}: article 64, paragraph 1, item 2. A section of
 * an article with 之 is written {@code criminal-law/286-1}.
 *
 * @param statute the statute
 * @param article article 条, from 1
 * @param suffix number after 之, 0 when there is none
 * @param paragraph paragraph 款, 0 when the whole article is meant
 * @param item item 项, 0 when no item is meant; with paragraph 0 it stands in the first paragraph that has items
 */
public record Citation(StatuteId statute, int article, int suffix, int paragraph, int item)
        implements Comparable<Citation> {
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9-]+)/(\\d{3,4})(?:-(\\d{1,2}))?(?:#(\\d{1,2})(?:\\.(\\d{1,2}))?)?");
    private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::statute)
            .thenComparingInt(Citation::article)
            .thenComparingInt(Citation::suffix)
            .thenComparingInt(Citation::paragraph)
            .thenComparingInt(Citation::item);

    public Citation {
        if (article < 1 || suffix < 0 || paragraph < 0 || item < 0) {
            throw new IllegalArgumentException("expected article >= 1 and other numbers >= 0, found " + article + "-"
                    + suffix + "#" + paragraph + "." + item);
        }
    }

    /** A whole article. */
    public static Citation of(StatuteId statute, int article) {
        return new Citation(statute, article, 0, 0, 0);
    }

    /** The citation the text writes; empty when it has another form. */
    public static Optional<Citation> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches() || !StatuteId.isId(matcher.group(1)) || Integer.parseInt(matcher.group(2)) < 1) {
            return Optional.empty();
        }
        return Optional.of(new Citation(
                new StatuteId(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                number(matcher.start(3), text, matcher.end(3)),
                number(matcher.start(4), text, matcher.end(4)),
                number(matcher.start(5), text, matcher.end(5))));
    }

    private static int number(int start, String text, int end) {
        return start < 0 ? 0 : Integer.parseInt(text.substring(start, end));
    }

    /** The article without paragraph and item. */
    public Citation wholeArticle() {
        return new Citation(statute, article, suffix, 0, 0);
    }

    /** The same article, and the other is the article, its paragraph or its item. */
    public boolean covers(Citation other) {
        return wholeArticle().equals(other.wholeArticle())
                && (paragraph == 0 || paragraph == other.paragraph)
                && (item == 0 || item == other.item);
    }

    /** In Chinese as a document writes it: 第六十四条第一款第二项. */
    public String zh() {
        var text = new StringBuilder("第").append(ChineseNumber.small(article)).append('条');
        if (suffix > 0) {
            text.append('之').append(ChineseNumber.small(suffix));
        }
        if (paragraph > 0) {
            text.append('第').append(ChineseNumber.small(paragraph)).append('款');
        }
        if (item > 0) {
            text.append('第').append(ChineseNumber.small(item)).append('项');
        }
        return text.toString();
    }

    /** As written in law files: {@code administrative-penalty-law/064#1.2}. */
    public String text() {
        var text = new StringBuilder(statute.value()).append('/').append("%03d".formatted(article));
        if (suffix > 0) {
            text.append('-').append(suffix);
        }
        if (paragraph > 0 || item > 0) {
            text.append('#').append(paragraph);
        }
        if (item > 0) {
            text.append('.').append(item);
        }
        return text.toString();
    }

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
