package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles, paragraphs and items listed after one law: 第十条、第十二条第一款第三项和第二十条. */
final class CitationChain {
    private final LawMention law;
    private final List<Leaf> leaves = new ArrayList<>();
    /** Leaves the last unit made; a finer unit without a connector refines them. */
    private int lastCount;

    CitationChain(LawMention law) {
        this.law = law;
    }

    private record Leaf(
            long article,
            Optional<Long> suffix,
            Optional<Long> paragraph,
            Optional<Long> item,
            Optional<Long> subItem,
            boolean isSure,
            int from,
            int until) {

        Leaf with(ArticleUnit unit, long number, int start) {
            Optional<Long> value = Optional.of(number);
            return switch (unit.level()) {
                case ARTICLE ->
                    new Leaf(
                            number,
                            unit.suffix(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            true,
                            start,
                            unit.until());
                case PARAGRAPH ->
                    new Leaf(article, suffix, value, Optional.empty(), Optional.empty(), isSure, start, unit.until());
                case ITEM -> new Leaf(article, suffix, paragraph, value, Optional.empty(), isSure, start, unit.until());
                case SUB_ITEM -> new Leaf(article, suffix, paragraph, item, value, isSure, start, unit.until());
            };
        }

        Leaf unsure() {
            return new Leaf(article, suffix, paragraph, item, subItem, false, from, until);
        }

        /** The finest level named: 1 article, 2 paragraph, 3 item, 4 sub-item. */
        ArticleUnit.Level finest() {
            return subItem.isPresent()
                    ? ArticleUnit.Level.SUB_ITEM
                    : item.isPresent()
                            ? ArticleUnit.Level.ITEM
                            : paragraph.isPresent() ? ArticleUnit.Level.PARAGRAPH : ArticleUnit.Level.ARTICLE;
        }
    }

    void add(ArticleUnit unit, boolean isListed) {
        Leaf base = leaves.isEmpty()
                ? new Leaf(
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        law.from(),
                        unit.until())
                : leaves.getLast();
        boolean isFiner = !leaves.isEmpty() && unit.level().compareTo(base.finest()) > 0;
        boolean isRefined = isFiner && !isListed;
        int start = leaves.isEmpty() || isRefined ? base.from() : unit.from();
        if (isRefined) {
            // 第十、十二条第一款 leaves 第十条 whole
            leaves.removeLast();
        }
        lastCount = 0;
        for (long number : unit.numbers()) {
            Leaf leaf = base.with(unit, number, lastCount == 0 ? start : unit.from());
            leaves.add(isFiner && isListed ? leaf.unsure() : leaf);
            lastCount++;
        }
    }

    List<Found<Citation>> citations() {
        return leaves.stream().map(this::citation).toList();
    }

    private Found<Citation> citation(Leaf leaf) {
        Citation citation = new Citation(
                law.name(),
                Optional.of(leaf.article()),
                leaf.suffix(),
                leaf.paragraph(),
                leaf.item(),
                leaf.subItem(),
                law.isInferred());
        return new Found<>(citation, law.isSure() && leaf.isSure(), leaf.from(), leaf.until());
    }
}
