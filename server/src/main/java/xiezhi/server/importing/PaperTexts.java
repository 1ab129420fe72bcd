package xiezhi.server.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.DocketId;
import xiezhi.extract.Extracted;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.intake.CaseFolders;
import xiezhi.server.docket.FileText;
import xiezhi.server.docket.FileTexts;

/** The words of one file of an imported case, read again from what was handed in. */
@Component
class PaperTexts implements FileTexts {
    private final TextExtractor extractor = new TextExtractor();
    private final ImportStore imports;
    private final ImportFiles files;

    PaperTexts(ImportStore imports, ImportFiles files) {
        this.imports = imports;
        this.files = files;
    }

    @Override
    public Optional<FileText> text(DocketId docket, String file) throws IOException {
        return text(imports.origin(docket), file);
    }

    /** The text of a file of a case of a job; empty when there is no such file or it cannot be read. */
    Optional<FileText> text(UUID job, int number, String file) throws IOException {
        return text(imports.origin(job, number), file);
    }

    private Optional<FileText> text(Optional<ImportStore.Origin> origin, String file) throws IOException {
        return origin.isEmpty() ? Optional.empty() : text(origin.get(), file);
    }

    private Optional<FileText> text(ImportStore.Origin origin, String file) throws IOException {
        try (var folders = new CaseFolders()) {
            var source = folders.in(List.of(files.file(origin.job())))
                    .skip(origin.input())
                    .limit(1)
                    .flatMap(input -> input.files().stream())
                    .filter(each -> each.path().equals(file))
                    .findFirst();
            return source.map(each -> extractor.extract(each.path(), each.source()))
                    .filter(Extracted.class::isInstance)
                    .map(extraction -> FileText.of(((Extracted) extraction).text()));
        }
    }
}
