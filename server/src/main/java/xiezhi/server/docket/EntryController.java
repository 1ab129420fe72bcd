package xiezhi.server.docket;

import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import xiezhi.store.Projections;
import xiezhi.wire.ViewJson;

/** Adding to a case, and asking beforehand whether it may be added. */
@RestController
@RequestMapping("/api/cases/{name}")
class EntryController {
    private final AppendToDocket appending;
    private final CaseViewer viewer;
    private final Projections projections;
    private final Actors actors;
    private final Scopes scopes;
    private final AuditLog audit;

    EntryController(
            AppendToDocket appending,
            CaseViewer viewer,
            Projections projections,
            Actors actors,
            Scopes scopes,
            AuditLog audit) {
        this.scopes = scopes;
        this.appending = appending;
        this.viewer = viewer;
        this.projections = projections;
        this.actors = actors;
        this.audit = audit;
    }

    /** Why nothing was added although the law allows it; {@code sequence} is the last entry there is. */
    record Conflict(String code, String message, Optional<Integer> sequence) {}

    @PostMapping("/entries")
    ResponseEntity<?> append(@PathVariable String name, @RequestBody String body, Principal principal) {
        var actor = actors.actor(principal);
        var id = CaseNames.id(name);
        var request = EntryRequest.read(body);
        if (request.after() == 0) {
            scopes.claim(id, principal);
        }
        var answer = appending.append(id, request, actor);
        var isWritten = answer instanceof AppendToDocket.Answer.Written;
        if (isWritten) {
            projections.catchUp();
        }
        audit.add(principal.getName(), "append", name, isWritten ? "done" : "refused");
        return answer(id, answer, actor);
    }

    @PostMapping("/preflight")
    ResponseEntity<?> preflight(@PathVariable String name, @RequestBody String body, Principal principal) {
        var actor = actors.actor(principal);
        var id = CaseNames.id(name);
        return answer(id, appending.preflight(id, EntryRequest.read(body), actor), actor);
    }

    private ResponseEntity<?> answer(DocketId id, AppendToDocket.Answer answer, Actor actor) {
        return switch (answer) {
            case AppendToDocket.Answer.Written written ->
                json(HttpStatus.OK, ViewJson.view(viewer.view(id, written.docket(), actor)));
            case AppendToDocket.Answer.Refused refused ->
                json(HttpStatus.UNPROCESSABLE_CONTENT, ViewJson.refused(refused.refusals()));
            case AppendToDocket.Answer.Clash clash ->
                conflict("DOCKET-001", "此案已由他人更新，请刷新后再提交；您填写的内容仍在", Optional.of(clash.last()));
            case AppendToDocket.Answer.IdTaken taken ->
                conflict("DOCKET-002", "这个提交编号已用于另一次提交，请刷新后重试", Optional.empty());
        };
    }

    private static ResponseEntity<?> json(HttpStatus status, String json) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }

    private static ResponseEntity<?> conflict(String code, String message, Optional<Integer> sequence) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new Conflict(code, message, sequence));
    }
}
