package xiezhi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.TextBuilder;

/**
 * Joins lines to paragraphs. A line runs on into the next when it reaches the right edge of the text area and the next
 * one starts at the left edge, in the same size, close below and not like a new item. Chinese wraps inside words, so
 * such lines join without a space.
 */
public final class Paragraphs {
    /** Em by which a line may miss the right edge: punctuation that may not start a line takes up to two places. */
    private static final float EDGE_TOLERANCE = 2.3f;

    /** Em from the left edge from which a line counts as indented. */
    private static final float INDENT = 1.2f;

    /** Share of the page width the text area must reach for its edge to mean anything. */
    private static final float MIN_TEXT_WIDTH = 0.7f;

    /** Line distance, in em, beyond which lines belong apart. */
    private static final float MAX_LEADING = 2.6f;

    private static final float SIZE_TOLERANCE = 0.15f;

    private static final Pattern NEW_ITEM = Pattern.compile(
            "^(第[一二三四五六七八九十百]+[章条款]\\s|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、](?!\\d)|[①-⑳]|附[：:]|附件[：:\\d]|问[：:]|答[：:]).*");
    private static final Pattern FIELD = Pattern.compile("^[\\p{IsHan}（）()、/\\s]{2,14}[：:].*");

    private final List<Draft> drafts = new ArrayList<>();
    private Draft open = new Draft(0, Kind.PARAGRAPH, "");
    private TextLine last = new TextLine("", 0, 0, 0, 0, 1);
    private Edges lastEdges = new Edges(0, 0, 1);

    /** A paragraph that may still grow. */
    private record Draft(int page, Kind kind, StringBuilder words) {
        Draft(int page, Kind kind, String words) {
            this(page, kind, new StringBuilder(words));
        }
    }

    /** Left and right edge of the text area of a page. */
    private record Edges(float left, float right, float pageWidth) {
        static Edges of(PageLines page, List<TextLine> body) {
            float left = Float.MAX_VALUE;
            float right = 0;
            for (TextLine line : body) {
                left = Math.min(left, line.left());
                right = Math.max(right, line.right());
            }
            return new Edges(left, right, page.width());
        }

        boolean isFull(TextLine line) {
            boolean meansAnything = right >= MIN_TEXT_WIDTH * pageWidth;
            return meansAnything && !line.hasGap() && line.right() >= right - EDGE_TOLERANCE * line.em();
        }

        boolean isIndented(TextLine line) {
            return line.left() > left + INDENT * line.em();
        }
    }

    /** Adds a page: its running headers, its body lines in reading order, its running footers. */
    public void page(PageLines page, List<TextLine> headers, List<TextLine> body, List<TextLine> footers) {
        headers.forEach(line -> drafts.add(new Draft(page.number(), Kind.HEADER, line.text())));
        Edges edges = Edges.of(page, body);
        for (TextLine line : body) {
            boolean isSamePage = open.page() == page.number();
            if (!open.words().isEmpty() && runsOn(line, edges, isSamePage)) {
                join(line.text());
            } else {
                open = new Draft(page.number(), Kind.PARAGRAPH, line.text());
                drafts.add(open);
            }
            last = line;
            lastEdges = edges;
        }
        footers.forEach(line -> drafts.add(new Draft(page.number(), Kind.FOOTER, line.text())));
    }

    /** Writes all paragraphs out; one that runs over a page break stands on the page where it starts. */
    public void writeTo(TextBuilder text) {
        for (Draft draft : drafts) {
            text.page(draft.page());
            text.add(draft.kind(), draft.words().toString());
        }
    }

    private boolean runsOn(TextLine next, Edges edges, boolean isSamePage) {
        if (!lastEdges.isFull(last) || edges.isIndented(next) || next.hasGap()) {
            return false;
        }
        if (Math.abs(next.em() - last.em()) > SIZE_TOLERANCE * last.em()
                || NEW_ITEM.matcher(next.text()).matches()) {
            return false;
        }
        boolean endsSentence = endsWithAny("。；：！？:;");
        if (!isSamePage) {
            return !endsSentence;
        }
        boolean isNear = next.top() - last.top() < MAX_LEADING * last.em();
        return isNear && !(endsSentence && FIELD.matcher(next.text()).matches());
    }

    private boolean endsWithAny(String marks) {
        String words = last.text();
        return !words.isEmpty() && marks.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private void join(String next) {
        StringBuilder words = open.words();
        char before = words.charAt(words.length() - 1);
        char after = next.charAt(0);
        boolean isBetweenWords = isLatin(before) && isLatin(after);
        // Numbers break inside as well ("2026" over two lines), words do not.
        boolean isNumber = Character.isDigit(before) || Character.isDigit(after);
        words.append(isBetweenWords && !isNumber ? " " : "").append(next);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
