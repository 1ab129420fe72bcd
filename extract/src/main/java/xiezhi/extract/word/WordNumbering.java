package xiezhi.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.archive.ZipPart;
import xiezhi.extract.archive.ZipParts;
import xiezhi.extract.xml.XmlCursor;

/**
 * The numbers Word puts before paragraphs by itself: they are seen in print but stand nowhere in the text. Counts as it
 * goes, so paragraphs are to be asked for in their order.
 */
final class WordNumbering {
    private static final int LEVELS = 9;

    /** Styles that follow one another. */
    private static final int MAX_STYLES = 20;

    /**
     * Where a paragraph stands in a list.
     *
     * @param level from 0
     */
    record Position(String list, int level) {}

    /** How a level of a list counts. */
    private record Level(int start, String format, String text) {}

    private record Style(Optional<String> list, int level, Optional<String> basedOn) {}

    private final Map<String, Level[]> patterns = new HashMap<>();
    private final Map<String, String> patternOf = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private WordNumbering() {}

    /** No lists at all. */
    static WordNumbering none() {
        return new WordNumbering();
    }

    static WordNumbering of(ZipParts parts) throws IOException {
        WordNumbering numbering = new WordNumbering();
        Optional<ZipPart> lists = parts.part("word/numbering.xml");
        if (lists.isPresent()) {
            try (InputStream in = lists.get().openPart()) {
                numbering.readLists(XmlCursor.of(in));
            }
        }
        Optional<ZipPart> styles = parts.part("word/styles.xml");
        if (lists.isPresent() && styles.isPresent()) {
            try (InputStream in = styles.get().openPart()) {
                numbering.readStyles(XmlCursor.of(in));
            }
        }
        return numbering;
    }

    /** The next number of a list, as printed; empty for bullets and for lists that are none. */
    String next(Position position) {
        String pattern = patternOf.getOrDefault(position.list(), "");
        Level[] levels = patterns.get(pattern);
        if (levels == null || position.level() < 0 || position.level() >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(pattern, unseen -> new int[LEVELS]);
        Integer restart = restarts.remove(position.list() + " " + position.level());
        int level = position.level();
        counts[level] = restart != null ? restart : counts[level] == 0 ? levels[level].start() : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        return printed(levels, counts, level);
    }

    private static String printed(Level[] levels, int[] counts, int level) {
        if (levels[level].format().equals("bullet") || levels[level].format().equals("none")) {
            return "";
        }
        String text = levels[level].text();
        for (int each = 0; each <= level; each++) {
            int count = counts[each] == 0 ? levels[each].start() : counts[each];
            text = text.replace("%" + (each + 1), ListNumber.of(levels[each].format(), count));
        }
        return text;
    }

    /** The place in a list that a style, or one it is based on, gives its paragraphs. */
    Optional<Position> ofStyle(String id) {
        String at = id;
        for (int i = 0; i < MAX_STYLES; i++) {
            Style style = styles.get(at);
            if (style == null) {
                break;
            }
            if (style.list().isPresent()) {
                return Optional.of(new Position(style.list().get(), style.level()));
            }
            if (style.basedOn().isEmpty()) {
                break;
            }
            at = style.basedOn().get();
        }
        return Optional.empty();
    }

    private void readLists(XmlCursor xml) throws UnreadableFile {
        while (xml.next()) {
            if (xml.isStartOf("abstractNum")) {
                String id = xml.attribute("abstractNumId").orElse("");
                patterns.put(id, levels(xml));
            } else if (xml.isStartOf("num")) {
                list(xml);
            }
        }
    }

    private static Level[] levels(XmlCursor xml) throws UnreadableFile {
        Level[] levels = new Level[LEVELS];
        Arrays.fill(levels, new Level(1, "none", ""));
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("lvl")) {
                int index = number(xml.attribute("ilvl"), 0);
                Level level = level(xml);
                if (index >= 0 && index < LEVELS) {
                    levels[index] = level;
                }
            }
        }
        return levels;
    }

    private static Level level(XmlCursor xml) throws UnreadableFile {
        int start = 1;
        String format = "decimal";
        String text = "";
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("start")) {
                start = number(xml.attribute("val"), 1);
            } else if (xml.isStartOf("numFmt")) {
                format = xml.attribute("val").orElse(format);
            } else if (xml.isStartOf("lvlText")) {
                text = xml.attribute("val").orElse("");
            }
        }
        return new Level(start, format, text);
    }

    private void list(XmlCursor xml) throws UnreadableFile {
        String id = xml.attribute("numId").orElse("");
        int level = 0;
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("abstractNumId")) {
                patternOf.put(id, xml.attribute("val").orElse(""));
            } else if (xml.isStartOf("lvlOverride")) {
                level = number(xml.attribute("ilvl"), 0);
            } else if (xml.isStartOf("startOverride")) {
                restarts.put(id + " " + level, number(xml.attribute("val"), 1));
            }
        }
    }

    private void readStyles(XmlCursor xml) throws UnreadableFile {
        while (xml.next()) {
            if (xml.isStartOf("style")) {
                String id = xml.attribute("styleId").orElse("");
                styles.put(id, style(xml));
            }
        }
    }

    private static Style style(XmlCursor xml) throws UnreadableFile {
        Optional<String> list = Optional.empty();
        Optional<String> basedOn = Optional.empty();
        int level = 0;
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("numId")) {
                list = xml.attribute("val");
            } else if (xml.isStartOf("ilvl")) {
                level = number(xml.attribute("val"), 0);
            } else if (xml.isStartOf("basedOn")) {
                basedOn = xml.attribute("val");
            }
        }
        return new Style(list, level, basedOn);
    }

    private static int number(Optional<String> digits, int otherwise) {
        return digits.filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
