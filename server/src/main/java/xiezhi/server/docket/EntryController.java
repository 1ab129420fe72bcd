package xiezhi.server.docket;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.admission.Actor;
import xiezhi.core.docket.DocketId;
import xiezhi.server.account.Actors;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;
import xiezhi.server.scope.Successors;

/** Adding to a case, and asking beforehand whether it may be added. */
@RestController
@RequestMapping("/api/cases/{name}")
class EntryController {
    private final AppendToDocket appending;
    private final CaseAnswers answers;
    private final Actors actors;
    private final Scopes scopes;
    private final Successors successors;
    private final AuditLog audit;

    EntryController(
            AppendToDocket appending,
            CaseAnswers answers,
            Actors actors,
            Scopes scopes,
            Successors successors,
            AuditLog audit) {
        this.scopes = scopes;
        this.successors = successors;
        this.appending = appending;
        this.answers = answers;
        this.actors = actors;
        this.audit = audit;
    }

    @PostMapping("/entries")
    ResponseEntity<?> append(@PathVariable String name, @RequestBody String body, Principal principal) {
        var actor = actors.actor(principal);
        var id = CaseNames.id(name);
        var request = EntryRequest.read(body);
        if (request.after() == 0) {
            scopes.claim(id, principal);
        }
        requireSuccessor(id, request, actor);
        var answer = appending.append(id, request, actor);
        var isWritten = answer instanceof AppendToDocket.Answer.Written;
        audit.add(principal.getName(), "append", name, isWritten ? "done" : "refused");
        return answers.of(id, answer, actor);
    }

    @PostMapping("/preflight")
    ResponseEntity<?> preflight(@PathVariable String name, @RequestBody String body, Principal principal) {
        var actor = actors.actor(principal);
        var id = CaseNames.id(name);
        audit.add(principal.getName(), "read-case", name, "done");
        var request = EntryRequest.read(body);
        requireSuccessor(id, request, actor);
        return answers.of(id, appending.preflight(id, request, actor), actor);
    }

    /** What the law says against a hand-over is said first. */
    private void requireSuccessor(DocketId id, EntryRequest request, Actor actor) {
        if (Successors.isAsked(request.events())
                && appending.preflight(id, request, actor) instanceof AppendToDocket.Answer.Admitted) {
            successors.require(id, request.events());
        }
    }
}
