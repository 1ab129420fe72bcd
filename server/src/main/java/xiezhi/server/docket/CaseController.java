package xiezhi.server.docket;

import java.security.Principal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.DocketId;
import xiezhi.server.Problem;
import xiezhi.server.account.Actors;
import xiezhi.server.audit.AuditLog;
import xiezhi.wire.ViewJson;

/** One case: its view and its documents. */
@RestController
@RequestMapping("/api/cases/{name}")
class CaseController {
    private final JudgedDockets dockets;
    private final CaseViewer viewer;
    private final Actors actors;
    private final AuditLog audit;

    CaseController(JudgedDockets dockets, CaseViewer viewer, Actors actors, AuditLog audit) {
        this.dockets = dockets;
        this.viewer = viewer;
        this.actors = actors;
        this.audit = audit;
    }

    /** A document of a case, for lists. */
    record Paper(String file, String kind, String title, String number, String date, long pages) {
        static Paper of(Document document) {
            var head = document.head();
            return new Paper(
                    head.file().known().orElse(""),
                    head.kind().known().orElse("other"),
                    head.title().known().orElse(""),
                    head.number().known().orElse(""),
                    head.madeOn().known().map(Object::toString).orElse(""),
                    head.pages().known().orElse(1L));
        }
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    String view(@PathVariable String name, Principal principal) {
        var id = CaseNames.id(name);
        var judged = found(id);
        audit.add(principal.getName(), "read-case", name, "done");
        var actor = actors.actor(principal);
        return ViewJson.view(viewer.view(id, judged, actor));
    }

    @GetMapping("/documents")
    List<Paper> documents(@PathVariable String name, Principal principal) {
        var judged = found(CaseNames.id(name));
        audit.add(principal.getName(), "read-documents", name, "done");
        return CaseState.of(judged.docket()).documents().stream().map(Paper::of).toList();
    }

    private JudgedDocket found(DocketId id) {
        var judged = dockets.of(id);
        if (judged.sequence() == 0) {
            throw Problem.notFound("案件 " + id + " ");
        }
        return judged;
    }
}
