package xiezhi.server.importing;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;

/** Handing in old case files, watching the work, reading what was found. */
@RestController
@RequestMapping("/api/imports")
class ImportController {
    private static final int NEWEST = 100;

    private final ImportStore imports;
    private final ImportFiles files;
    private final ImportJobs jobs;
    private final Imports begun;
    private final Scopes scopes;
    private final AuditLog audit;

    ImportController(
            ImportStore imports, ImportFiles files, ImportJobs jobs, Imports begun, Scopes scopes, AuditLog audit) {
        this.scopes = scopes;
        this.imports = imports;
        this.files = files;
        this.jobs = jobs;
        this.begun = begun;
        this.audit = audit;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportJob add(@RequestParam MultipartFile file, Principal principal) throws IOException {
        if (file.isEmpty()) {
            throw Problem.unprocessable("IMPORT-001", "文件是空的，请重新选择");
        }
        var id = UUID.randomUUID();
        var name = ImportFiles.safeName(Optional.ofNullable(file.getOriginalFilename()));
        try (var content = file.getInputStream()) {
            files.keep(id, name, content);
        }
        begun.begin(id, name, principal.getName());
        audit.add(principal.getName(), "import", id.toString(), "done");
        return job(id);
    }

    @GetMapping
    List<ImportJob> newest(Principal principal) {
        return imports.newest(scopes.of(principal), NEWEST);
    }

    @GetMapping("/{id}")
    ImportJob job(@PathVariable UUID id) {
        return imports.job(id).orElseThrow(() -> Problem.notFound("导入任务"));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID id, Principal principal) {
        job(id);
        jobs.cancel(id);
        audit.add(principal.getName(), "cancel-import", id.toString(), "done");
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable UUID id) {
        job(id);
        return JobEvents.of(() -> job(id));
    }

    @GetMapping("/{id}/cases")
    List<ImportStore.Line> cases(@PathVariable UUID id, Principal principal) {
        job(id);
        audit.add(principal.getName(), "read-import", id.toString(), "done");
        return imports.cases(id);
    }

    @GetMapping(path = "/{id}/cases/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    String review(@PathVariable UUID id, @PathVariable int number, Principal principal) {
        audit.add(principal.getName(), "read-import", id + "/" + number, "done");
        return imports.review(id, number).orElseThrow(() -> Problem.notFound("案卷"));
    }

    @GetMapping("/{id}/report")
    ResponseEntity<StreamingResponseBody> report(@PathVariable UUID id, Principal principal) {
        job(id);
        audit.add(principal.getName(), "export-import", id.toString(), "done");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-ndjson;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"review.jsonl\"")
                .body(out -> Lines.write(out, each -> imports.reviews(id, each)));
    }
}
