package xiezhi.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import xiezhi.extract.Block.Kind;

/**
 * Collects blocks in reading order, numbers paragraphs within pages and counts offsets. Text is cleaned of control
 * characters on the way in; blank paragraphs and rows are dropped; beyond {@link Limits#characters()} nothing is added.
 */
public final class TextBuilder {
    private final int limitCharacters;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<Integer> recognisedPages = new HashSet<>();
    private int page = 1;
    private int paragraph;
    private int length;
    private boolean isFull;

    public TextBuilder(Limits limits) {
        this.limitCharacters = limits.characters();
    }

    /** True once the limit of characters is reached: the reader may stop. */
    public boolean isFull() {
        return isFull;
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Characters so far, line feeds between blocks included. */
    public int length() {
        return length;
    }

    /** What follows is on this page; numbering of paragraphs starts anew when the page changes. */
    public void page(int number) {
        if (number != page) {
            page = number;
            paragraph = 0;
        }
    }

    /** One paragraph; each line feed in it starts a further block of the same paragraph. */
    public void add(Kind kind, String text) {
        String clean = CleanText.of(text);
        if (clean.isBlank()) {
            return;
        }
        paragraph++;
        for (String line : clean.split("\n", -1)) {
            if (!line.isBlank()) {
                append(kind, line, List.of());
            }
        }
    }

    /** One row of a spreadsheet, under the number the spreadsheet shows beside it. */
    public void row(int number, List<String> cells) {
        paragraph = number - 1;
        row(cells);
    }

    /** One table row. */
    public void row(List<String> cells) {
        List<String> clean = new ArrayList<>(cells.size());
        for (String cell : cells) {
            clean.add(CleanText.of(cell).strip().replace('\t', ' '));
        }
        if (clean.stream().allMatch(String::isEmpty)) {
            return;
        }
        paragraph++;
        append(Kind.TABLE_ROW, String.join("\t", clean), clean);
    }

    /** Something that could not be read; the same note twice counts once. */
    public void note(String chinese) {
        notes.add(chinese);
    }

    /** True when something had to be left out. */
    public boolean hasNotes() {
        return !notes.isEmpty();
    }

    private void append(Kind kind, String text, List<String> cells) {
        int from = blocks.isEmpty() ? 0 : length + 1;
        if (isFull || from + text.length() > limitCharacters) {
            isFull = true;
            note("文字超过 " + limitCharacters + " 字，第 " + page + " 页起未读入，请拆分文件");
            return;
        }
        blocks.add(new Block(page, paragraph, kind, text, cells, from));
        length = from + text.length();
    }

    /** The words of that page come from optical recognition. */
    public void recognised(int number) {
        recognisedPages.add(number);
    }

    public ExtractedText text(String file, FileType type, int pages) {
        return new ExtractedText(file, type, blocks, Math.max(1, pages), recognisedPages, List.copyOf(notes));
    }
}
