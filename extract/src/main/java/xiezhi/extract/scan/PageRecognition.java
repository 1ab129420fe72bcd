package xiezhi.extract.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xiezhi.extract.layout.PageItem;
import xiezhi.extract.layout.PageLayout;
import xiezhi.extract.layout.Paragraphs;
import xiezhi.extract.layout.Ruling;
import xiezhi.extract.layout.TableGrid;
import xiezhi.extract.layout.TextLine;
import xiezhi.extract.scan.RuledLines.Segment;
import xiezhi.extract.scan.Strips.Area;
import xiezhi.extract.scan.Strips.PlacedWord;

/**
 * Recognises one page image: turned upright and level, its ruled tables found and their lines taken away, then the text
 * between the tables and every cell read on its own.
 */
final class PageRecognition {
    /** Skew too small to matter, in degrees. */
    private static final double LEVEL = 0.07;

    /** Most rows of pixels given to the recogniser at once. */
    private static final int MOST_ROWS = 12_000;

    /** Pixels of a line's blurred edge. */
    private static final int BLUR = 3;

    /** Mean confidence below which a page may stand on its side, and below which a line is no print. */
    private static final float DOUBTFUL = 65;

    private static final float NO_PRINT = 45;

    /** Characters from which a page counts as print; a photograph yields a few chance marks. */
    private static final int MIN_CHARACTERS = 6;

    private final Tesseract tesseract;
    private final long endNanos;

    private PageRecognition(Tesseract tesseract, Duration limit) {
        this.tesseract = tesseract;
        this.endNanos = System.nanoTime() + limit.toNanos();
    }

    /** What a page shows; empty when there is no print on it. */
    static Optional<PageLayout> of(Tesseract tesseract, GreyPage image, int number, Duration limit) throws IOException {
        return new PageRecognition(tesseract, limit).layout(image, number);
    }

    private Duration left() throws IOException {
        long nanos = endNanos - System.nanoTime();
        if (nanos <= 0) {
            throw new Tesseract.TooSlow("expected to be done by now");
        }
        return Duration.ofNanos(nanos);
    }

    private Optional<PageLayout> layout(GreyPage image, int number) throws IOException {
        Read read = read(image);
        if (read.confidence() < DOUBTFUL && read.characters() > 0) {
            Strips whole = new Strips(image);
            whole.add(0, new Area(0, 0, image.width(), image.height()));
            int quarters =
                    whole.isEmpty() ? 0 : tesseract.quartersToUpright(whole.greyMap(), image.dotsPerInch(), left());
            if (quarters != 0) {
                Read turned = read(image.quarters(quarters));
                read = turned.confidence() > read.confidence() ? turned : read;
            }
        }
        if (read.characters() < MIN_CHARACTERS) {
            return Optional.empty();
        }
        GreyPage page = read.page();
        return Optional.of(
                new PageLayout(number, page.points(page.width()), page.points(page.height()), read.items(), true));
    }

    /** A page as read. */
    private record Read(GreyPage page, List<PageItem> items, float confidence, int characters) {}

    private Read read(GreyPage image) throws IOException {
        double correction = Skew.correction(image);
        GreyPage page = Specks.without(Math.abs(correction) < LEVEL ? image : image.turned(correction));
        List<TableGrid> tables = tables(page);
        List<Area> areas = areas(page, tables);
        Map<Integer, List<RecognisedWord>> words = words(page, areas);
        List<PageItem> items = new ArrayList<>();
        int part = 0;
        for (TableGrid table : tables) {
            List<String> cells = new ArrayList<>();
            for (TableGrid.Cell cell : table.cells()) {
                List<TextLine> lines = lines(page, words.getOrDefault(part++, List.of()));
                cells.add(String.join("\n", Paragraphs.of(lines, cell.right() - cell.left())));
            }
            items.addAll(table.rows(cells));
        }
        for (; part < areas.size(); part++) {
            items.addAll(lines(page, words.getOrDefault(part, List.of())));
        }
        items.sort(Comparator.comparingDouble(PageItem::top));
        List<RecognisedWord> all = words.values().stream().flatMap(List::stream).toList();
        return new Read(page, items, confidence(all), characters(all));
    }

    private static float confidence(List<RecognisedWord> words) {
        return (float)
                words.stream().mapToDouble(RecognisedWord::confidence).average().orElse(0);
    }

    private static int characters(List<RecognisedWord> words) {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    /** Ruled tables from top to bottom; their lines are erased from the page. */
    private static List<TableGrid> tables(GreyPage page) {
        Map<Ruling, Segment> segments = new LinkedHashMap<>();
        RuledLines.of(page).forEach(segment -> segments.put(segment.ruling(page), segment));
        TreeMap<Float, TableGrid> tables = new TreeMap<>();
        for (List<Ruling> group : TableGrid.connected(List.copyOf(segments.keySet()))) {
            TableGrid.of(group).ifPresent(grid -> {
                tables.put(grid.cells().getFirst().top(), grid);
                segments.forEach((ruling, segment) -> {
                    if (group.contains(ruling)) {
                        segment.erase(page, BLUR);
                    }
                });
            });
        }
        return List.copyOf(tables.values());
    }

    /** The cells of all tables, then what lies above, beside and below the tables. */
    private static List<Area> areas(GreyPage page, List<TableGrid> tables) {
        List<Area> areas = new ArrayList<>();
        List<Area> between = new ArrayList<>();
        int top = 0;
        for (TableGrid table : tables) {
            for (TableGrid.Cell cell : table.cells()) {
                areas.add(new Area(
                        page.pixels(cell.left()),
                        page.pixels(cell.top()),
                        page.pixels(cell.right()),
                        page.pixels(cell.bottom())));
            }
            Area frame = frame(areas.subList(areas.size() - table.cells().size(), areas.size()));
            between.add(new Area(0, top, page.width(), frame.top()));
            between.add(new Area(0, Math.max(top, frame.top()), frame.left() - BLUR, frame.bottom()));
            between.add(new Area(frame.right() + BLUR, Math.max(top, frame.top()), page.width(), frame.bottom()));
            top = Math.max(top, frame.bottom());
        }
        between.add(new Area(0, top, page.width(), page.height()));
        areas.addAll(between);
        return areas;
    }

    private static Area frame(List<Area> cells) {
        return new Area(
                cells.stream().mapToInt(Area::left).min().orElseThrow(),
                cells.stream().mapToInt(Area::top).min().orElseThrow(),
                cells.stream().mapToInt(Area::right).max().orElseThrow(),
                cells.stream().mapToInt(Area::bottom).max().orElseThrow());
    }

    private Map<Integer, List<RecognisedWord>> words(GreyPage page, List<Area> areas) throws IOException {
        Map<Integer, List<RecognisedWord>> words = new TreeMap<>();
        Strips strips = new Strips(page);
        for (int part = 0; part < areas.size(); part++) {
            strips.add(part, areas.get(part));
            if (strips.height() > MOST_ROWS || (part == areas.size() - 1 && !strips.isEmpty())) {
                for (RecognisedWord word : tesseract.words(strips.greyMap(), page.dotsPerInch(), left())) {
                    Optional<PlacedWord> placed = strips.onPage(word);
                    placed.ifPresent(one -> words.computeIfAbsent(one.part(), unseen -> new ArrayList<>())
                            .add(one.word()));
                }
                strips = new Strips(page);
            }
        }
        return words;
    }

    private static List<TextLine> lines(GreyPage page, List<RecognisedWord> words) {
        Map<String, List<RecognisedWord>> byLine = new LinkedHashMap<>();
        for (RecognisedWord word : words) {
            byLine.computeIfAbsent(word.line(), unseen -> new ArrayList<>()).add(word);
        }
        int usual = RecognisedLine.usualHeight(words);
        return byLine.values().stream()
                .filter(line -> confidence(line) >= NO_PRINT)
                .map(line -> RecognisedLine.of(page, line, usual))
                .filter(line -> !line.text().isBlank())
                .toList();
    }
}
