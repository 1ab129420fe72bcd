package xiezhi.extract.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import xiezhi.extract.Block.Kind;

/**
 * Tells running headers, footers and page numbers from text: what stands in the outermost strip of the page and repeats
 * on most pages but for its digits, or is a page number at the foot.
 */
final class RunningLines {
    /** Strips of the page, as shares of its height. Text areas of official documents stay clear of them. */
    private static final float HEADER_STRIP = 0.075f;

    private static final float FOOTER_STRIP = 0.92f;
    private static final float PAGE_NUMBER_STRIP = 0.85f;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·~～\\s]*\\d{1,4}[-—–－·~～\\s]*|第\\s*\\d{1,4}\\s*页[\\s,，/]*(共\\s*\\d{1,4}\\s*页)?|\\d{1,4}\\s*/\\s*\\d{1,4}");

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
    private final int pages;

    RunningLines(List<PageLayout> all) {
        pages = all.size();
        for (PageLayout page : all) {
            for (PageItem item : page.items()) {
                if (item instanceof TextLine line && (isInHeaderStrip(line, page) || isInFooterStrip(line, page))) {
                    pagesOf.computeIfAbsent(key(line), unseen -> new HashSet<>())
                            .add(page.number());
                }
            }
        }
    }

    Kind kind(TextLine line, PageLayout page) {
        boolean isLow = line.bottom() > PAGE_NUMBER_STRIP * page.height();
        if (isLow && PAGE_NUMBER.matcher(line.text().strip()).matches()) {
            return Kind.FOOTER;
        }
        if (!repeats(line)) {
            return Kind.PARAGRAPH;
        }
        if (isInHeaderStrip(line, page)) {
            return Kind.HEADER;
        }
        return isInFooterStrip(line, page) ? Kind.FOOTER : Kind.PARAGRAPH;
    }

    private boolean repeats(TextLine line) {
        int times = pagesOf.getOrDefault(key(line), Set.of()).size();
        return (times >= 2 && times * 2 >= pages) || times >= 5;
    }

    private static boolean isInHeaderStrip(TextLine line, PageLayout page) {
        return line.bottom() < HEADER_STRIP * page.height();
    }

    private static boolean isInFooterStrip(TextLine line, PageLayout page) {
        return line.top() > FOOTER_STRIP * page.height();
    }

    private static String key(TextLine line) {
        return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", "");
    }
}
