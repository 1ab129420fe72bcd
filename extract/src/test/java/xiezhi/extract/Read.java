package xiezhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import xiezhi.extract.Block.Kind;

/** Short ways to read a file in tests. */
public final class Read {
    private Read() {}

    public static ExtractedText text(byte[] content) {
        return text(new TextExtractor(), content);
    }

    public static ExtractedText text(TextExtractor extractor, byte[] content) {
        Extraction extraction = extractor.extract("案卷/文书", content);
        assertThat(extraction).isInstanceOf(Extracted.class);
        ExtractedText text = ((Extracted) extraction).text();
        assertOffsetsFit(text);
        return text;
    }

    public static Unreadable refusal(byte[] content) {
        return refusal(new TextExtractor(), content);
    }

    public static Unreadable refusal(TextExtractor extractor, byte[] content) {
        return refusal(extractor.extract("案卷/文书", content));
    }

    public static Unreadable refusal(Extraction extraction) {
        assertThat(extraction).isInstanceOf(Unreadable.class);
        Unreadable unreadable = (Unreadable) extraction;
        assertThat(unreadable.message()).doesNotContain("\n").startsWith(unreadable.file() + "：");
        return unreadable;
    }

    /** Words of the blocks, in order. */
    public static List<String> lines(ExtractedText text) {
        return text.blocks().stream().map(Block::text).toList();
    }

    public static List<String> lines(ExtractedText text, Kind kind) {
        return text.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }

    private static void assertOffsetsFit(ExtractedText text) {
        String whole = text.text();
        for (Block block : text.blocks()) {
            assertThat(whole.substring(block.from(), block.until())).isEqualTo(block.text());
        }
    }
}
