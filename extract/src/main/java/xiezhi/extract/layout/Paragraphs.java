package xiezhi.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Em from the left edge from which a line is set to the right, as a number under a title is, and ends where it ends. */
    private static final float SET_RIGHT = 6f;

    /** Share of the page width the text must fill for its right edge to mean anything. */
    private static final float MIN_TEXT_WIDTH = 0.55f;

    /** Line distance, in em, beyond which lines belong apart. */
    private static final float MAX_LEADING = 2.6f;

    private static final float SIZE_TOLERANCE = 0.15f;

    /** Characters below are about half an em wide. */
    private static final int FULL_WIDTH = 0x2E80;

    private static final double HALF_EM = 0.55;

    /** Em beyond which a line is short for another reason than the next word. */
    private static final float LONGEST_UNPARTED = 6f;

    private static final Pattern UNPARTED = Pattern.compile("^[（(“‘《〔【]*[A-Za-z0-9.,:%/+\\-]{1,24}[）)”’》〕】、，。；：]*");

    private static final Pattern NEW_ITEM = Pattern.compile(
            "^(第[一二三四五六七八九十百]+[章条款]\\s|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、](?!\\d)|[①-⑳]|附[：:]|附件[：:\\d]|问[：:]|答[：:]).*");
    private static final Pattern FIELD = Pattern.compile("^[\\p{IsHan}（）()、/\\s]{2,14}[：:].*");

    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Draft> open = Optional.empty();
    private TextLine last = new TextLine("", 0, 0, 0, 0, 1);
    private Edges lastEdges = new Edges(0, 0, 1);
    private boolean isRecognised;

    /** A paragraph that may still grow, or a table row. */
    private record Draft(int page, Kind kind, StringBuilder words, List<String> cells) {
        static Draft of(int page, Kind kind, String words) {
            return new Draft(page, kind, new StringBuilder(words), List.of());
        }
    }

    /** Left and right edge of the text area of a page. */
    private record Edges(float left, float right, float pageWidth) {
        static Edges of(List<TextLine> body, float pageWidth) {
            float left = Float.MAX_VALUE;
            float right = 0;
            for (TextLine line : body) {
                left = Math.min(left, line.left());
                right = Math.max(right, line.right());
            }
            return new Edges(left, right, pageWidth);
        }

        /** Whether a line ends so near the right edge that the word the next line begins with had no room on it. */
        boolean isFull(TextLine line, TextLine next) {
            boolean meansAnything = right - left >= MIN_TEXT_WIDTH * pageWidth;
            float room = endsSentence(line)
                    ? EDGE_TOLERANCE
                    : Math.max(EDGE_TOLERANCE, Math.min(LONGEST_UNPARTED, firstWord(next.text())));
            return meansAnything && !line.hasGap() && line.right() >= right - room * line.em();
        }

        /** Em of the first characters that may not be parted: a number or word with the marks around it. */
        private static float firstWord(String words) {
            var word = UNPARTED.matcher(words);
            return word.find()
                    ? (float) word.group()
                            .chars()
                            .mapToDouble(each -> each < FULL_WIDTH ? HALF_EM : 1)
                            .sum()
                    : 0;
        }

        boolean isSetRight(TextLine line) {
            return line.left() > left + SET_RIGHT * line.em();
        }

        boolean isIndented(TextLine line) {
            return line.left() > left + INDENT * line.em();
        }
    }

    /** Writes pages out as blocks; a paragraph that runs over a page break stands on the page where it starts. */
    public static void write(List<PageLayout> pages, TextBuilder text) {
        pages.stream().filter(PageLayout::isRecognised).forEach(page -> text.recognised(page.number()));
        RunningLines running = new RunningLines(pages);
        Paragraphs paragraphs = new Paragraphs();
        for (PageLayout page : pages) {
            paragraphs.page(page, running);
        }
        for (Draft draft : paragraphs.drafts) {
            text.page(draft.page());
            if (draft.kind() == Kind.TABLE_ROW) {
                text.row(draft.cells());
            } else {
                text.add(draft.kind(), draft.words().toString());
            }
        }
    }

    /** Paragraphs of a table cell. */
    public static List<String> of(List<TextLine> lines, float width) {
        Paragraphs paragraphs = new Paragraphs();
        paragraphs.body(1, lines, Edges.of(lines, width));
        return paragraphs.drafts.stream().map(draft -> draft.words().toString()).toList();
    }

    private void page(PageLayout page, RunningLines running) {
        if (page.isRecognised() != isRecognised) {
            // Recognised words are unsure, printed ones are not: one paragraph cannot be both.
            open = Optional.empty();
            isRecognised = page.isRecognised();
        }
        List<PageItem> body = new ArrayList<>();
        List<Draft> footers = new ArrayList<>();
        for (PageItem item : page.items()) {
            Kind kind = item instanceof TextLine line ? running.kind(line, page) : Kind.TABLE_ROW;
            if (item instanceof TextLine line && kind == Kind.HEADER) {
                drafts.add(Draft.of(page.number(), kind, line.text()));
            } else if (item instanceof TextLine line && kind == Kind.FOOTER) {
                footers.add(Draft.of(page.number(), kind, line.text()));
            } else {
                body.add(item);
            }
        }
        Edges edges = Edges.of(
                body.stream()
                        .filter(TextLine.class::isInstance)
                        .map(TextLine.class::cast)
                        .toList(),
                page.width());
        body(page.number(), body, edges);
        drafts.addAll(footers);
    }

    private void body(int page, List<? extends PageItem> items, Edges edges) {
        for (PageItem item : items) {
            switch (item) {
                case TextLine line -> line(page, line, edges);
                case TableRow row -> {
                    open = Optional.empty();
                    drafts.add(new Draft(page, Kind.TABLE_ROW, new StringBuilder(), row.cells()));
                }
            }
        }
    }

    private void line(int page, TextLine line, Edges edges) {
        if (open.isPresent() && runsOn(line, edges, open.get().page() == page)) {
            join(open.get().words(), line.text());
        } else {
            Draft draft = Draft.of(page, Kind.PARAGRAPH, line.text());
            drafts.add(draft);
            open = Optional.of(draft);
        }
        last = line;
        lastEdges = edges;
    }

    private boolean runsOn(TextLine next, Edges edges, boolean isSamePage) {
        if (!lastEdges.isFull(last, next) || lastEdges.isSetRight(last) || edges.isIndented(next) || next.hasGap()) {
            return false;
        }
        if (Math.abs(next.em() - last.em()) > SIZE_TOLERANCE * last.em()
                || NEW_ITEM.matcher(next.text()).matches()) {
            return false;
        }
        boolean endsSentence = endsSentence(last);
        if (!isSamePage) {
            return !endsSentence;
        }
        boolean isNear = next.top() - last.top() < MAX_LEADING * last.em();
        return isNear && !(endsSentence && FIELD.matcher(next.text()).matches());
    }

    private static boolean endsSentence(TextLine line) {
        String words = line.text();
        return !words.isEmpty() && "。；：！？:;".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static void join(StringBuilder words, String next) {
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
