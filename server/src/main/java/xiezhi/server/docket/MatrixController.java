package xiezhi.server.docket;

import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.lawbook.LawBook;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.wire.MatrixJson;

/** Elements, evidence and articles of a case. */
@RestController
class MatrixController {
    private final JudgedDockets dockets;
    private final LawBook book;
    private final AuditLog audit;

    MatrixController(JudgedDockets dockets, LawBook book, AuditLog audit) {
        this.dockets = dockets;
        this.book = book;
        this.audit = audit;
    }

    @GetMapping(value = "/api/cases/{case}/matrix", produces = MediaType.APPLICATION_JSON_VALUE)
    String matrix(@PathVariable("case") String name, Principal principal) {
        var judged = dockets.of(CaseNames.id(name));
        if (judged.sequence() == 0) {
            throw Problem.notFound("案件 " + name + " ");
        }
        audit.add(principal.getName(), "read-matrix", name, "done");
        return MatrixJson.matrices(book.matrices(judged.file(), judged.findings()));
    }
}
