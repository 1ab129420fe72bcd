package xiezhi.server.importing;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;
import xiezhi.server.docket.CaseNames;

/** The words of a document, for showing it beside its findings. */
@RestController
class PaperTextController {
    private final ImportStore imports;
    private final PaperTexts texts;

    PaperTextController(ImportStore imports, PaperTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @GetMapping("/api/imports/{id}/cases/{number}/text")
    PaperTexts.Text ofImport(@PathVariable UUID id, @PathVariable int number, @RequestParam String file)
            throws IOException {
        return text(imports.origin(id, number), file);
    }

    @GetMapping("/api/cases/{name}/text")
    PaperTexts.Text ofCase(@PathVariable String name, @RequestParam String file) throws IOException {
        return text(imports.origin(CaseNames.id(name)), file);
    }

    private PaperTexts.Text text(Optional<ImportStore.Origin> origin, String file) throws IOException {
        var from = origin.orElseThrow(() -> Problem.notFound("文书原件"));
        return texts.text(from, file).orElseThrow(() -> Problem.notFound("文书原件"));
    }
}
