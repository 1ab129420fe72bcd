package xiezhi.server.paper;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.account.Actors;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.docket.CaseNames;
import xiezhi.server.docket.JudgedDockets;
import xiezhi.server.scope.Scopes;

/** Forms a case may use, and papers being written. */
@RestController
@RequestMapping("/api/cases/{name}")
class DraftController {
    private final Drafts drafts;
    private final PaperForms forms;
    private final DraftCheck checking;
    private final JudgedDockets dockets;
    private final Actors actors;
    private final Scopes scopes;
    private final AuditLog audit;
    private final Clock clock;

    DraftController(
            Drafts drafts,
            PaperForms forms,
            DraftCheck checking,
            JudgedDockets dockets,
            Actors actors,
            Scopes scopes,
            AuditLog audit,
            Clock clock) {
        this.drafts = drafts;
        this.forms = forms;
        this.checking = checking;
        this.dockets = dockets;
        this.actors = actors;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A form; {@code isUsed} when the case has a paper of its kind. */
    record Offered(
            String template,
            String kind,
            String zh,
            String stage,
            String stageZh,
            List<String> procedures,
            boolean isUsed) {}

    /** A draft for lists. */
    record Line(
            UUID draft,
            String template,
            String kind,
            String zh,
            int revision,
            Instant savedAt,
            String savedBy,
            int missing) {}

    /** Somebody else saved since; {@code draft} is what they saved. */
    record Conflict(String code, String message, DraftView draft) {
        static Conflict of(DraftView draft) {
            return new Conflict("DRAFT-409", draft.savedBy() + "在您之后保存过这份草稿，请比较后再保存；您填写的内容仍在", draft);
        }
    }

    @GetMapping("/forms")
    List<Offered> forms(@PathVariable String name) {
        var file = dockets.of(CaseNames.id(name)).standing();
        Set<String> used = file.documents().stream()
                .flatMap(document -> document.head().kind().known().stream())
                .collect(Collectors.toSet());
        return forms.offered(file, LocalDate.now(clock)).stream()
                .map(template -> new Offered(
                        template.id(),
                        template.kind().id(),
                        template.zh(),
                        template.use().stage(),
                        forms.stage(template),
                        template.use().procedures(),
                        used.contains(template.kind().id())))
                .toList();
    }

    @GetMapping("/drafts")
    List<Line> all(@PathVariable String name) {
        return drafts.all(CaseNames.id(name)).stream()
                .flatMap(draft -> forms.find(draft.template()).stream()
                        .map(template -> new Line(
                                draft.id(),
                                template.id(),
                                template.kind().id(),
                                template.zh(),
                                draft.revision(),
                                draft.savedAt(),
                                draft.savedBy(),
                                draft.missing())))
                .toList();
    }

    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    DraftView begin(@PathVariable String name, @RequestBody String body, Principal principal) {
        var read = DraftBody.read(body);
        var docket = CaseNames.id(name);
        if (dockets.of(docket).sequence() == 0) {
            scopes.claim(docket, principal);
        }
        var draft = drafts.begin(docket, read.text("template"), read.lawOn(), actors.actor(principal));
        audit.add(principal.getName(), "begin-draft", name + "/" + draft.id(), "done");
        return view(draft);
    }

    @GetMapping("/drafts/{id}")
    DraftView one(@PathVariable String name, @PathVariable UUID id, Principal principal) {
        audit.add(principal.getName(), "read-draft", name + "/" + id, "done");
        return view(drafts.draft(CaseNames.id(name), id));
    }

    @DeleteMapping("/drafts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String name, @PathVariable UUID id, Principal principal) {
        drafts.drop(CaseNames.id(name), id);
        audit.add(principal.getName(), "drop-draft", name + "/" + id, "done");
    }

    @PutMapping("/drafts/{id}")
    ResponseEntity<?> save(
            @PathVariable String name, @PathVariable UUID id, @RequestBody String body, Principal principal) {
        var draft = drafts.draft(CaseNames.id(name), id);
        var saved = drafts.save(draft, DraftBody.read(body), actors.actor(principal));
        return saved.isPresent()
                ? ResponseEntity.ok(view(saved.get()))
                : ResponseEntity.status(HttpStatus.CONFLICT).body(Conflict.of(view(drafts.draft(draft.docket(), id))));
    }

    @PostMapping(path = "/drafts/{id}/check", produces = MediaType.APPLICATION_JSON_VALUE)
    String check(@PathVariable String name, @PathVariable UUID id, @RequestBody String body, Principal principal) {
        var draft = drafts.draft(CaseNames.id(name), id);
        var form = forms.form(draft.template());
        var read = DraftBody.read(body);
        var lawOn = read.lawOn().orElse(draft.lawOn());
        return CheckJson.write(checking.check(draft, form, read.values(form), lawOn, actors.actor(principal)));
    }

    private DraftView view(Draft draft) {
        return DraftView.of(draft, forms.form(draft.template()));
    }
}
