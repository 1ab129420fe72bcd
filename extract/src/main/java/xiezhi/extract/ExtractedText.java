package xiezhi.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of one file, block by block, with the place of every block.
 *
 * @param file the name the file was given, usually its path inside the case with {@code /}
 * @param type what the file is by its content, whatever its name says
 * @param blocks in reading order
 * @param pages number of pages, at least 1; estimated for word-processor files, 1 where there are no pages
 * @param recognisedPages pages whose words come from optical recognition: every fact read from them is unsure
 * @param notes what could not be read and why, one Chinese line each; empty when the whole file was read
 */
public record ExtractedText(
        String file, FileType type, List<Block> blocks, int pages, Set<Integer> recognisedPages, List<String> notes) {
    public ExtractedText {
        Objects.requireNonNull(file);
        Objects.requireNonNull(type);
        blocks = List.copyOf(blocks);
        recognisedPages = Set.copyOf(recognisedPages);
        notes = List.copyOf(notes);
    }

    /** All blocks joined with a line feed; {@link Block#from()} counts in this text. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** True when words of any page come from optical recognition. */
    public boolean isRecognised() {
        return !recognisedPages.isEmpty();
    }

    /** True when the words of that page come from optical recognition. */
    public boolean isRecognised(int page) {
        return recognisedPages.contains(page);
    }

    /** True when nothing of the file had to be left out. */
    public boolean isWhole() {
        return notes.isEmpty();
    }
}
