package xiezhi.server.docket;

import java.util.List;
import xiezhi.extract.ExtractedText;

/**
 * The words of a file of a case.
 *
 * @param file its name in the case
 * @param blocks paragraphs, lines and table rows in reading order
 */
public record FileText(String file, List<Block> blocks) {
    public FileText {
        blocks = List.copyOf(blocks);
    }

    /** One paragraph, line or table row. */
    public record Block(int page, int paragraph, String text) {}

    /** What was read from a file. */
    public static FileText of(ExtractedText text) {
        return new FileText(
                text.file(),
                text.blocks().stream()
                        .map(block -> new Block(block.page(), block.paragraph(), block.text()))
                        .toList());
    }
}
