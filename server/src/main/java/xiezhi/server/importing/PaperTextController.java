package xiezhi.server.importing;

import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.docket.FileText;

/** The words of a document of an import, for showing it beside its findings. */
@RestController
class PaperTextController {
    private final PaperTexts texts;
    private final AuditLog audit;

    PaperTextController(PaperTexts texts, AuditLog audit) {
        this.audit = audit;
        this.texts = texts;
    }

    @GetMapping("/api/imports/{id}/cases/{number}/text")
    FileText ofImport(@PathVariable UUID id, @PathVariable int number, @RequestParam String file, Principal principal)
            throws IOException {
        var text = texts.text(id, number, file).orElseThrow(() -> Problem.notFound("文书原件"));
        audit.add(principal.getName(), "read-text", id + "/" + number, "done");
        return text;
    }
}
