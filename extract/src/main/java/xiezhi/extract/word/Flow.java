package xiezhi.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.TextBuilder;

/**
 * Paragraphs, rows and page breaks in the order of a Word body, before pages are counted. A cell of a table is a flow of
 * its own that its row takes up.
 */
final class Flow {
    /** Where a page ends, and how surely. */
    enum Break {
        /** The author's: a page break, or a new section on a new page. */
        HARD,
        /** Where Word last broke the page by itself; follows a hard break without meaning a further page. */
        RENDERED
    }

    /** One thing in the flow. */
    sealed interface Item permits Words, Row, PageBreak, SectionEnd {}

    record Words(Kind kind, String text) implements Item {}

    record Row(List<String> cells) implements Item {}

    record PageBreak(Break kind) implements Item {}

    /** End of a section; whether the next one starts a page only its own properties tell. */
    static final class SectionEnd implements Item {
        private boolean isPageBreak;

        void nextStartsPage() {
            isPageBreak = true;
        }
    }

    private final List<Item> items = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }

    void addAll(Flow other) {
        items.addAll(other.items);
    }

    void clear() {
        items.clear();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    boolean hasRows() {
        return items.stream().anyMatch(Row.class::isInstance);
    }

    /** The paragraphs as the text of one cell. */
    String cellText() {
        return items.stream()
                .filter(item -> item instanceof Words words && words.kind() != Kind.TEXT_BOX)
                .map(item -> ((Words) item).text())
                .collect(Collectors.joining("\n"));
    }

    /** What a cell holds beside its own paragraphs: rows of nested tables, text boxes. */
    List<Item> nested() {
        return items.stream()
                .filter(item -> item instanceof Row || (item instanceof Words words && words.kind() == Kind.TEXT_BOX))
                .toList();
    }

    long breaks() {
        return items.stream().filter(PageBreak.class::isInstance).count();
    }

    /** Writes everything out with page numbers, starting on page 1; answers the last page. */
    int writeTo(TextBuilder text, int maxPages) {
        int page = 1;
        boolean isFresh = false;
        for (Item item : items) {
            switch (item) {
                case Words(Kind kind, String words) -> {
                    text.add(kind, words);
                    isFresh &= words.isBlank();
                }
                case Row(List<String> cells) -> {
                    text.row(cells);
                    isFresh = false;
                }
                case PageBreak(Break kind) -> {
                    boolean isEcho = isFresh && kind == Break.RENDERED;
                    page += isEcho ? 0 : 1;
                    isFresh = kind == Break.HARD;
                }
                case SectionEnd end -> {
                    page += end.isPageBreak ? 1 : 0;
                    isFresh = end.isPageBreak;
                }
            }
            page = Math.min(page, maxPages);
            text.page(page);
        }
        return page;
    }
}
