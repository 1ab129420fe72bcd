package xiezhi.server.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.extract.Extracted;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.intake.CaseFolders;

/** The words of one file of a case, read again from what was handed in. */
@Component
class PaperTexts {
    private final TextExtractor extractor = new TextExtractor();
    private final ImportFiles files;

    PaperTexts(ImportFiles files) {
        this.files = files;
    }

    /** One paragraph, line or table row. */
    record Block(int page, int paragraph, String text) {}

    /** A file as text. */
    record Text(String file, List<Block> blocks) {}

    /** The text of a file of a case; empty when there is no such file or it cannot be read. */
    Optional<Text> text(ImportStore.Origin origin, String file) throws IOException {
        try (var folders = new CaseFolders()) {
            var source = folders.in(List.of(files.file(origin.job())))
                    .skip(origin.input())
                    .limit(1)
                    .flatMap(input -> input.files().stream())
                    .filter(each -> each.path().equals(file))
                    .findFirst();
            return source.map(each -> extractor.extract(each.path(), each.source()))
                    .filter(Extracted.class::isInstance)
                    .map(extraction -> ((Extracted) extraction).text())
                    .map(text -> new Text(
                            file,
                            text.blocks().stream()
                                    .map(block -> new Block(block.page(), block.paragraph(), block.text()))
                                    .toList()));
        }
    }
}
