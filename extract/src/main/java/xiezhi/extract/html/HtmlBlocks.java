package xiezhi.extract.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.TextBuilder;

/** Walks a page and writes its blocks. A table that only arranges other tables or a single column is seen through. */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> LEFT_OUT =
            Set.of("script", "style", "noscript", "template", "head", "title", "svg", "object", "iframe", "select");

    private final TextBuilder text;
    private final int maxPages;
    private final StringBuilder words = new StringBuilder();
    private Optional<Element> row = Optional.empty();
    private RowSpans spans = new RowSpans();
    private int page = 1;

    HtmlBlocks(TextBuilder text, int maxPages) {
        this.text = text;
        this.maxPages = maxPages;
    }

    /** Writes what is still open; answers the last page. */
    int finish() {
        flush();
        return page;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            append(leaf);
        } else if (node instanceof Element element) {
            if (isLeftOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            start(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return text.isFull() ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || style(element).contains("display:none")
                || style(element).contains("mso-hide:all");
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private void append(TextNode leaf) {
        String piece = leaf.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
        boolean isAfterBlank = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
        words.append(isAfterBlank ? piece.stripLeading() : piece);
    }

    private void start(Element element) {
        if (style(element).contains("page-break-before:always")) {
            flush();
            page = Math.min(page + 1, maxPages);
            text.page(page);
        }
        if (element.normalName().equals("table") && row.isEmpty()) {
            spans = new RowSpans();
        }
        if (element.normalName().equals("br")) {
            words.append('\n');
        } else if (row.isEmpty() && isDataRow(element)) {
            flush();
            row = Optional.of(element);
        } else if (element.isBlock() || isCell(element)) {
            flush();
        }
    }

    private void end(Element element) {
        if (row.isPresent() && isCell(element)) {
            spans.cell(words.toString().strip(), element);
            words.setLength(0);
        } else if (row.equals(Optional.of(element))) {
            row = Optional.empty();
            words.setLength(0);
            text.row(spans.row());
        } else if (element.isBlock() || isCell(element)) {
            flush();
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isDataRow(Element element) {
        return element.normalName().equals("tr")
                && element.selectFirst("table") == null
                && element.children().stream().filter(HtmlBlocks::isCell).count() > 1;
    }

    /** Ends the paragraph under way; inside a cell it becomes a line of the cell. */
    private void flush() {
        if (row.isPresent()) {
            boolean isOpen = !words.isEmpty() && words.charAt(words.length() - 1) != '\n';
            words.append(isOpen ? "\n" : "");
            return;
        }
        text.add(Kind.PARAGRAPH, words.toString().strip());
        words.setLength(0);
    }
}
