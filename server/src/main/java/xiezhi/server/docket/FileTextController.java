package xiezhi.server.docket;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;

/** The words of a document of a case, for showing it beside its findings. */
@RestController
class FileTextController {
    private final List<FileTexts> sources;
    private final AuditLog audit;

    FileTextController(List<FileTexts> sources, AuditLog audit) {
        this.audit = audit;
        this.sources = List.copyOf(sources);
    }

    @GetMapping("/api/cases/{name}/text")
    FileText text(@PathVariable String name, @RequestParam String file, Principal principal) throws IOException {
        var docket = CaseNames.id(name);
        for (var source : sources) {
            var text = source.text(docket, file);
            if (text.isPresent()) {
                audit.add(principal.getName(), "read-text", name, "done");
                return text.get();
            }
        }
        throw Problem.notFound("文书原件");
    }
}
