package xiezhi.server.docket;

import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;

/** The words of a document of a case, for showing it beside its findings. */
@RestController
class FileTextController {
    private final List<FileTexts> sources;

    FileTextController(List<FileTexts> sources) {
        this.sources = List.copyOf(sources);
    }

    @GetMapping("/api/cases/{name}/text")
    FileText text(@PathVariable String name, @RequestParam String file) throws IOException {
        var docket = CaseNames.id(name);
        for (var source : sources) {
            var text = source.text(docket, file);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw Problem.notFound("文书原件");
    }
}
