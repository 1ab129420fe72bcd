package xiezhi.server.docket;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.admission.Actor;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.DocketStore;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.document.DocumentForm;
import xiezhi.server.Problem;
import xiezhi.server.account.Actors;
import xiezhi.server.audit.AuditLog;
import xiezhi.store.Projections;
import xiezhi.wire.ViewJson;

/** One case: its view, its documents, adding to it. */
@RestController
@RequestMapping("/api/cases/{name}")
class CaseController {
    private final DocketStore store;
    private final CaseViewer viewer;
    private final AppendToDocket appending;
    private final Projections projections;
    private final Desk desk;

    /** Who asks, when, and what is noted of it. */
    record Desk(Actors actors, AuditLog audit, Clock clock, LawBook book) {}

    CaseController(DocketStore store, CaseViewer viewer, AppendToDocket appending, Projections projections, Desk desk) {
        this.store = store;
        this.viewer = viewer;
        this.appending = appending;
        this.projections = projections;
        this.desk = desk;
    }

    /** A document of a case, for lists. */
    record Paper(String file, String kind, String kindZh, String title, String number, String date, long pages) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    String view(@PathVariable String name, Principal principal) {
        var id = id(name);
        var docket = found(id);
        desk.audit().add(principal.getName(), "read-case", name, "done");
        return view(id, docket, desk.actors().actor(principal));
    }

    @GetMapping("/documents")
    List<Paper> documents(@PathVariable String name) {
        return CaseState.of(found(id(name))).documents().stream()
                .map(this::paper)
                .toList();
    }

    @PostMapping(path = "/entries", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> append(@PathVariable String name, @RequestBody String body, Principal principal) {
        var actor = desk.actors().actor(principal);
        var id = id(name);
        var answer = appending.append(id, EntryRequest.read(body), actor);
        if (answer instanceof AppendToDocket.Answer.Written) {
            projections.catchUp();
        }
        desk.audit().add(principal.getName(), "append", name, outcome(answer));
        return answer(id, answer, actor);
    }

    @PostMapping(path = "/preflight", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> preflight(@PathVariable String name, @RequestBody String body, Principal principal) {
        var actor = desk.actors().actor(principal);
        return answer(id(name), appending.preflight(id(name), EntryRequest.read(body), actor), actor);
    }

    private ResponseEntity<String> answer(DocketId id, AppendToDocket.Answer answer, Actor actor) {
        return switch (answer) {
            case AppendToDocket.Answer.Written written -> ResponseEntity.ok(view(id, written.docket(), actor));
            case AppendToDocket.Answer.Refused refused ->
                ResponseEntity.unprocessableContent().body(ViewJson.refused(refused.refusals()));
            case AppendToDocket.Answer.Clash clash ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body("{\"code\":\"DOCKET-001\",\"message\":\"此案已由他人更新，请刷新后再提交；您填写的内容仍在\",\"sequence\":"
                                + clash.last() + "}");
            case AppendToDocket.Answer.IdTaken taken ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body("{\"code\":\"DOCKET-002\",\"message\":\"这个提交编号已用于另一次提交，请刷新后重试\"}");
        };
    }

    private static String outcome(AppendToDocket.Answer answer) {
        return answer instanceof AppendToDocket.Answer.Written ? "done" : "refused";
    }

    private String view(DocketId id, Docket docket, Actor actor) {
        return ViewJson.view(viewer.view(id, docket, actor, LocalDate.now(desk.clock())));
    }

    private Docket found(DocketId id) {
        var docket = store.docket(id);
        if (docket.entries().isEmpty()) {
            throw Problem.notFound("案件 " + id + " ");
        }
        return docket;
    }

    private static DocketId id(String name) {
        try {
            return new DocketId(name);
        } catch (IllegalArgumentException wrong) {
            throw Problem.badRequest("案件编号只能有字母、数字和 . _ -，最长 64 个字符");
        }
    }

    private Paper paper(Document document) {
        var head = document.head();
        var kind = head.kind().known().orElse("other");
        var kindZh = desk.book().forms().all().stream()
                .filter(form -> form.kind().id().equals(kind))
                .map(DocumentForm::zh)
                .findFirst()
                .orElse("");
        return new Paper(
                head.file().known().orElse(""),
                kind,
                kindZh,
                head.title().known().orElse(""),
                head.number().known().orElse(""),
                head.madeOn().known().map(Object::toString).orElse(""),
                head.pages().known().orElse(1L));
    }
}
