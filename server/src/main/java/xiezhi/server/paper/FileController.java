package xiezhi.server.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xiezhi.server.Problem;
import xiezhi.server.account.Actors;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.docket.AppendToDocket;
import xiezhi.server.docket.CaseAnswers;
import xiezhi.server.docket.CaseNames;
import xiezhi.server.scope.Scopes;

/** Papers from outside: permits, monitoring reports, photographs, signed receipts. */
@RestController
@RequestMapping("/api/cases/{name}/files")
class FileController {
    /** Largest file, in bytes. */
    static final long MOST_BYTES = 100L * 1024 * 1024;

    private static final int MOST_OF_A_NAME = 100;

    private final CollectFile collecting;
    private final CollectedFileStore collected;
    private final PaperFiles files;
    private final CaseAnswers answers;
    private final Actors actors;
    private final Scopes scopes;
    private final AuditLog audit;

    FileController(
            CollectFile collecting,
            CollectedFileStore collected,
            PaperFiles files,
            CaseAnswers answers,
            Actors actors,
            Scopes scopes,
            AuditLog audit) {
        this.collecting = collecting;
        this.collected = collected;
        this.files = files;
        this.answers = answers;
        this.actors = actors;
        this.scopes = scopes;
        this.audit = audit;
    }

    @PostMapping
    ResponseEntity<?> add(
            @PathVariable String name,
            @RequestParam MultipartFile file,
            @RequestParam UUID id,
            @RequestParam int after,
            Principal principal)
            throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "FILE-413", "文件超过 100 MB，请压缩或者拆分后上传", "file");
        }
        var docket = CaseNames.id(name);
        var actor = actors.actor(principal);
        if (after == 0) {
            scopes.claim(docket, principal);
        }
        var arrived = Files.createTempFile("xiezhi-file-", "");
        try {
            try (var content = file.getInputStream()) {
                Files.copy(content, arrived, StandardCopyOption.REPLACE_EXISTING);
            }
            var sent = safeName(Optional.ofNullable(file.getOriginalFilename()));
            var outcome = collecting.collect(docket, sent, arrived, id, after, actor);
            var isWritten = outcome.answer() instanceof AppendToDocket.Answer.Written;
            audit.add(principal.getName(), "collect-file", name, isWritten ? "done" : "refused");
            var notes = outcome.note().isEmpty() ? List.<String>of() : List.of(outcome.note());
            return answers.of(docket, outcome.answer(), actor, notes);
        } finally {
            Files.deleteIfExists(arrived);
        }
    }

    @GetMapping
    ResponseEntity<byte[]> file(@PathVariable String name, @RequestParam String file, Principal principal) {
        var found = collected.file(CaseNames.id(name), file).orElseThrow(() -> Problem.notFound("文件"));
        audit.add(principal.getName(), "export-file", name + "/" + found.blob().sha256(), "done");
        var disposition = ContentDisposition.attachment()
                .filename(found.file(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.blob().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(files.read(found.blob().sha256()));
    }

    /** A file name without folders or characters a disk or a report would trip over. */
    private static String safeName(Optional<String> sent) {
        var name = sent.orElse("").replace('\\', '/');
        var last = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "")
                .strip();
        var used = last.isEmpty() || last.startsWith(".") ? "材料" : last;
        return used.length() <= MOST_OF_A_NAME ? used : used.substring(used.length() - MOST_OF_A_NAME);
    }
}
