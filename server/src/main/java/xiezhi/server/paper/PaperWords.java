package xiezhi.server.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import xiezhi.compose.form.Block;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.template.Style;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;

/**
 * A filled form as the text its Word file gives when it is read: the paper is checked as any file handed in, without
 * being written and unpacked first. Paragraphs are numbered as the blocks, so that places lead to them.
 */
final class PaperWords {
    private PaperWords() {}

    static ExtractedText of(String file, FilledForm form) {
        List<xiezhi.extract.Block> read = new ArrayList<>();
        var from = 0;
        for (var index = 0; index < form.blocks().size(); index++) {
            var block = form.blocks().get(index);
            var isRow = block instanceof Block.Row;
            // A line break ends a block but not the paragraph; within a cell it is kept.
            for (var text :
                    isRow ? List.of(block.words()) : List.of(block.words().split("\n", -1))) {
                if (!text.isBlank()) {
                    read.add(block(index + 1, text, block, from));
                    from += text.length() + 1;
                }
            }
        }
        var foot = form.template().style() == Style.RECORD ? "第1页，共1页" : "— 1 —";
        read.add(new xiezhi.extract.Block(
                1, form.blocks().size() + 1, xiezhi.extract.Block.Kind.FOOTER, foot, List.of(), from));
        return new ExtractedText(file, FileType.DOCX, read, 1, Set.of(), List.of());
    }

    private static xiezhi.extract.Block block(int paragraph, String text, Block block, int from) {
        return block instanceof Block.Row row
                ? new xiezhi.extract.Block(
                        1,
                        paragraph,
                        xiezhi.extract.Block.Kind.TABLE_ROW,
                        text,
                        row.cells().stream().map(Block::words).toList(),
                        from)
                : new xiezhi.extract.Block(1, paragraph, xiezhi.extract.Block.Kind.PARAGRAPH, text, List.of(), from);
    }
}
