package xiezhi.core.statute;

import java.util.List;

/**
 * How an article is divided: counts, not text.
 *
 * @param article article number
 * @param paragraphs its paragraphs 款 in order; never empty
 * @param nature what the article does
 */
public record ArticleShape(int article, List<ParagraphShape> paragraphs, ArticleNature nature) {

    /**
     * One paragraph.
     *
     * @param items number of items 项, 0 when it has none
     * @param endsWithCatchAll the last item is a catch-all 兜底项
     */
    public record ParagraphShape(int items, boolean endsWithCatchAll) {}

    public ArticleShape {
        paragraphs = List.copyOf(paragraphs);
        if (article < 1 || paragraphs.isEmpty()) {
            throw new IllegalArgumentException("expected an article with paragraphs, found " + article + paragraphs);
        }
    }

    public boolean hasItems() {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.items() > 0);
    }

    /** The paragraph exists; 0 stands for the whole article. */
    public boolean hasParagraph(int paragraph) {
        return paragraph <= paragraphs.size();
    }

    /** The item exists in that paragraph, or with paragraph 0 in any. */
    public boolean hasItem(int paragraph, int item) {
        return hasParagraph(paragraph)
                && (paragraph > 0
                        ? item <= paragraphs.get(paragraph - 1).items()
                        : paragraphs.stream().anyMatch(shape -> item <= shape.items()));
    }

    /** The place has items to choose from: that paragraph, or with paragraph 0 any. */
    public boolean hasItemsIn(int paragraph) {
        return hasParagraph(paragraph)
                && (paragraph > 0 ? paragraphs.get(paragraph - 1).items() > 0 : hasItems());
    }

    /** The item is a catch-all; with paragraph 0 the first paragraph that has items is meant. */
    public boolean isCatchAll(int paragraph, int item) {
        if (item == 0 || !hasItem(paragraph, item)) {
            return false;
        }
        var shape = paragraph > 0
                ? paragraphs.get(paragraph - 1)
                : paragraphs.stream()
                        .filter(each -> each.items() > 0)
                        .findFirst()
                        .orElseThrow();
        return shape.endsWithCatchAll() && item == shape.items();
    }
}
