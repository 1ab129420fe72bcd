package xiezhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import xiezhi.extract.Block;
import xiezhi.extract.Extracted;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.Unreadable;
import xiezhi.lawbook.text.TextReader;

/** Reads statute texts from Word files, as the National Law Database gives them, and from plain text of any encoding. */
final class StatuteFileReader implements TextReader {
    private static final Set<String> ENDINGS = Set.of("docx", "doc", "txt", "md");

    private final TextExtractor extractor = new TextExtractor();

    @Override
    public boolean reads(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
    }

    @Override
    public String read(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        return switch (extractor.extract(name, file)) {
            case Extracted(var text) ->
                text.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                        .map(Block::text)
                        .collect(Collectors.joining("\n"));
            case Unreadable(var given, var code, var message) -> throw new IOException(message.replace(name + "：", ""));
        };
    }
}
