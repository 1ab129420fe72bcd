package xiezhi.sample.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One rendered document of a case.
 *
 * @param kind document kind id; {@code other} for papers no kind is kept for
 * @param title title in catalogues and file names
 * @param number document number; empty when it has none
 * @param madeOn day of the document
 * @param blocks content
 */
public record Paper(String kind, String title, String number, LocalDate madeOn, List<Block> blocks) {
    private static final int CHARACTERS_A_PAGE = 900;

    /** Copies the blocks. */
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** The same paper with other content. */
    public Paper with(List<Block> other) {
        return new Paper(kind, title, number, madeOn, other);
    }

    /** All words, one line a block. */
    public String text() {
        return blocks.stream().map(Block::words).collect(Collectors.joining("\n"));
    }

    /** Pages it takes, as counted for the catalogue. */
    public int pages() {
        return Math.max(1, (text().length() + CHARACTERS_A_PAGE - 1) / CHARACTERS_A_PAGE);
    }
}
