package xiezhi.server.paper;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.compose.Composer;
import xiezhi.compose.text.TextDiff;
import xiezhi.core.value.DocumentNumber;
import xiezhi.server.Problem;
import xiezhi.server.account.Actors;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.docket.CaseNames;

/** Issued papers: their versions, files and differences. */
@RestController
@RequestMapping("/api/cases/{name}/papers")
class PaperController {
    private final PaperStore papers;
    private final PaperForms forms;
    private final PaperFiles files;
    private final Drafts drafts;
    private final GivenNumbers numbers;
    private final Actors actors;
    private final AuditLog audit;

    PaperController(
            PaperStore papers,
            PaperForms forms,
            PaperFiles files,
            Drafts drafts,
            GivenNumbers numbers,
            Actors actors,
            AuditLog audit) {
        this.papers = papers;
        this.forms = forms;
        this.files = files;
        this.drafts = drafts;
        this.numbers = numbers;
        this.actors = actors;
        this.audit = audit;
    }

    /** One version; {@code digest} is the SM3 of its words, as the docket keeps it. */
    record Version(int version, Instant savedAt, String savedBy, String digest, String file) {}

    /** A paper with its versions; title, number and date are those of the newest, and whether that number is void. */
    record Paper(
            UUID paper,
            String kind,
            String zh,
            String title,
            String number,
            boolean isVoid,
            String date,
            List<Version> versions) {}

    /** The words of a version, as they were issued. */
    record Text(String file, JsonNode blocks) {}

    /** Words with one fate. */
    record Piece(String kind, String text) {}

    @GetMapping
    List<Paper> all(@PathVariable String name, Principal principal) {
        audit.add(principal.getName(), "read-documents", name, "done");
        Map<UUID, List<PaperVersion>> byPaper = new LinkedHashMap<>();
        for (var version : papers.all(CaseNames.id(name))) {
            byPaper.computeIfAbsent(version.paper(), paper -> new ArrayList<>()).add(version);
        }
        return byPaper.values().stream().map(this::paper).toList();
    }

    @PostMapping("/{paper}/draft")
    @ResponseStatus(HttpStatus.CREATED)
    DraftView again(@PathVariable String name, @PathVariable UUID paper, Principal principal) {
        var draft = drafts.again(CaseNames.id(name), paper, actors.actor(principal));
        audit.add(principal.getName(), "begin-draft", name + "/" + draft.id(), "done");
        return DraftView.of(draft, forms.form(draft.template()));
    }

    @GetMapping("/{paper}/{version:\\d+}.{format:docx|pdf|ofd}")
    ResponseEntity<byte[]> file(
            @PathVariable String name,
            @PathVariable UUID paper,
            @PathVariable int version,
            @PathVariable String format,
            Principal principal) {
        var found = version(name, paper, version);
        var kept = found.files();
        var content = switch (format) {
            case "pdf" -> files.read(kept.pdf());
            case "ofd" -> files.read(kept.ofd());
            default -> files.read(kept.docx());
        };
        audit.add(principal.getName(), "export-paper", name + "/" + paper + "/" + version + "." + format, "done");
        var disposition = ContentDisposition.attachment()
                .filename(found.title() + "." + format, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        PaperFiles.type(Composer.Format.valueOf(format.toUpperCase(Locale.ROOT)))))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    @GetMapping("/{paper}/text")
    Text text(@PathVariable String name, @PathVariable UUID paper, @RequestParam int version, Principal principal) {
        var found = version(name, paper, version);
        audit.add(principal.getName(), "read-paper", name + "/" + paper + "/" + version, "done");
        return new Text(found.file(), JsonMapper.shared().readTree(found.blocks()));
    }

    @GetMapping("/{paper}/diff")
    List<Piece> diff(
            @PathVariable String name,
            @PathVariable UUID paper,
            @RequestParam int from,
            @RequestParam int to,
            Principal principal) {
        var before = version(name, paper, from).words();
        var after = version(name, paper, to).words();
        audit.add(principal.getName(), "read-paper", name + "/" + paper + "/" + from + "-" + to, "done");
        List<Piece> pieces = new ArrayList<>();
        for (var paragraph : TextDiff.between(before, after)) {
            paragraph.pieces().forEach(piece -> pieces.add(piece(piece, piece.text())));
            var last = pieces.removeLast();
            pieces.add(new Piece(last.kind(), last.text() + "\n"));
        }
        return pieces;
    }

    private static Piece piece(TextDiff.Piece piece, String text) {
        return new Piece(piece.kind().name().toLowerCase(Locale.ROOT), text);
    }

    private PaperVersion version(String name, UUID paper, int version) {
        return papers.version(CaseNames.id(name), paper, version).orElseThrow(() -> Problem.notFound("文书"));
    }

    private Paper paper(List<PaperVersion> versions) {
        var newest = versions.getLast();
        var template = forms.find(newest.template());
        return new Paper(
                newest.paper(),
                template.map(each -> each.kind().id()).orElse("other"),
                template.map(each -> each.zh()).orElse(newest.title()),
                newest.title(),
                newest.number(),
                DocumentNumber.read(newest.number())
                        .filter(number -> numbers.isVoid(newest.paper(), number))
                        .isPresent(),
                newest.madeOn().map(Object::toString).orElse(""),
                versions.stream()
                        .map(each -> new Version(
                                each.version(),
                                each.issue().savedAt(),
                                each.issue().savedBy(),
                                each.files().digest(),
                                each.file()))
                        .toList());
    }
}
