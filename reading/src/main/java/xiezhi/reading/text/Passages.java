package xiezhi.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import xiezhi.extract.Block;
import xiezhi.extract.ExtractedText;

/** Ways to passages. */
public final class Passages {
    private Passages() {}

    /** The blocks of an extracted file; page headers and footers come last, so that they part no sentence. */
    public static List<Passage> of(ExtractedText extracted) {
        return Stream.concat(
                        extracted.blocks().stream().filter(block -> !isMargin(block)),
                        extracted.blocks().stream().filter(Passages::isMargin))
                .map(block -> passage(extracted, block))
                .toList();
    }

    private static Passage passage(ExtractedText extracted, Block block) {
        boolean isSure = !extracted.isRecognised(block.page());
        return new Passage(block.page(), block.paragraph(), block.from(), block.text(), isSure);
    }

    /** Each line of plain text as a paragraph of page 1. */
    public static List<Passage> ofLines(String text) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int until = end < 0 ? text.length() : end;
            passages.add(new Passage(1, passages.size() + 1, from, text.substring(from, until), true));
            from = until + 1;
        }
        return passages;
    }

    private static boolean isMargin(Block block) {
        return block.kind() == Block.Kind.HEADER || block.kind() == Block.Kind.FOOTER;
    }
}
