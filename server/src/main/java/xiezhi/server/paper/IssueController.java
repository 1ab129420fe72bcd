package xiezhi.server.paper;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.compose.template.FieldSpec;
import xiezhi.server.Problem;
import xiezhi.server.account.Actors;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.docket.CaseAnswers;
import xiezhi.server.docket.CaseNames;
import xiezhi.server.scope.Scopes;

/** Issuing drafts. */
@RestController
class IssueController {
    private final IssuePaper issuing;
    private final PaperForms forms;
    private final CaseAnswers answers;
    private final Actors actors;
    private final Scopes scopes;
    private final AuditLog audit;

    IssueController(
            IssuePaper issuing, PaperForms forms, CaseAnswers answers, Actors actors, Scopes scopes, AuditLog audit) {
        this.issuing = issuing;
        this.forms = forms;
        this.answers = answers;
        this.actors = actors;
        this.scopes = scopes;
        this.audit = audit;
    }

    /** A required field without a value. */
    record Missing(String id, String zh) {
        static Missing of(FieldSpec field) {
            return new Missing(field.id(), field.zh());
        }
    }

    /** Why a draft is not ready. */
    record Incomplete(String code, String message, List<Missing> missing) {}

    @PostMapping("/api/cases/{name}/drafts/{id}/issue")
    ResponseEntity<?> issue(
            @PathVariable String name, @PathVariable UUID id, @RequestBody String body, Principal principal) {
        var docket = CaseNames.id(name);
        var actor = actors.actor(principal);
        var request = request(body);
        if (request.after() == 0) {
            scopes.claim(docket, principal);
        }
        var outcome = issuing.issue(docket, id, request, actor);
        audit.add(principal.getName(), "issue-paper", name + "/" + id, outcome.isIssued() ? "done" : "refused");
        return switch (outcome) {
            case IssuePaper.Outcome.Answered answered -> answers.of(docket, answered.answer(), actor);
            case IssuePaper.Outcome.Stale stale ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(DraftController.Conflict.of(DraftView.of(
                                stale.draft(), forms.form(stale.draft().template()))));
            case IssuePaper.Outcome.Incomplete incomplete ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(incomplete(incomplete.missing()));
        };
    }

    private static Incomplete incomplete(List<FieldSpec> missing) {
        var names = missing.stream().map(FieldSpec::zh).toList();
        return new Incomplete(
                "DRAFT-422",
                "还有 " + missing.size() + " 项必填内容没有填写：" + String.join("、", names),
                missing.stream().map(Missing::of).toList());
    }

    private static IssueRequest request(String body) {
        var read = DraftBody.read(body);
        return new IssueRequest(
                uuid(read.text("id")).orElseThrow(() -> Problem.badRequest("id 应为 UUID，请刷新页面后重试")),
                read.number("after"),
                read.number("revision"));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
