package xiezhi.sample.file;

import java.nio.charset.Charset;
import xiezhi.sample.paper.Block;
import xiezhi.sample.paper.Paper;

/** Plain text: one line a block, table cells separated by tabs, a form feed at page breaks. */
public final class TextFile {
    private TextFile() {}

    /** The bytes of the paper in that charset. */
    public static byte[] bytes(Paper paper, Charset charset) {
        var text = new StringBuilder();
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Line line && line.setting() == Block.Setting.BODY) {
                text.append("　　");
            } else if (block instanceof Block.Break) {
                text.append('\f');
            }
            text.append(block.words());
            text.append('\n');
        }
        return text.toString().getBytes(charset);
    }
}
