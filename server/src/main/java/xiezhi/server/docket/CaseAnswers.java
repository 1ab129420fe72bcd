package xiezhi.server.docket;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.core.docket.DocketId;
import xiezhi.store.ReadTables;
import xiezhi.wire.ViewJson;

/** The one answer to whatever adds to a case: the case as it is then, or why nothing was added. */
@Component
public class CaseAnswers {
    private final JudgedDockets dockets;
    private final CaseViewer viewer;
    private final ReadTables tables;

    CaseAnswers(JudgedDockets dockets, CaseViewer viewer, ReadTables tables) {
        this.dockets = dockets;
        this.viewer = viewer;
        this.tables = tables;
    }

    /** Why nothing was added although the law allows it; {@code sequence} is the last entry there is. */
    public record Conflict(String code, String message, Optional<Integer> sequence) {}

    /** The answer; after something was written every list shows it. */
    public ResponseEntity<?> of(DocketId id, AppendToDocket.Answer answer, Actor actor) {
        return of(id, answer, actor, List.of());
    }

    /**
     * The same, with lines for the person.
     *
     * @param notes what concerns this request only
     */
    public ResponseEntity<?> of(DocketId id, AppendToDocket.Answer answer, Actor actor, List<String> notes) {
        return switch (answer) {
            case AppendToDocket.Answer.Written written -> {
                var judged = dockets.of(id);
                tables.grew();
                yield view(id, judged, actor, notes);
            }
            case AppendToDocket.Answer.Admitted admitted -> view(id, dockets.judge(admitted.docket()), actor, notes);
            case AppendToDocket.Answer.Refused refused ->
                json(HttpStatus.UNPROCESSABLE_CONTENT, ViewJson.refused(refused.refusals()));
            case AppendToDocket.Answer.Clash clash ->
                conflict("DOCKET-001", "此案已由他人更新，请刷新后再提交；您填写的内容仍在", Optional.of(clash.last()));
            case AppendToDocket.Answer.IdTaken taken ->
                conflict("DOCKET-002", "这个提交编号已用于另一次提交，请刷新后重试", Optional.empty());
        };
    }

    private ResponseEntity<?> view(DocketId id, JudgedDocket judged, Actor actor, List<String> notes) {
        return json(HttpStatus.OK, ViewJson.view(viewer.view(id, judged, actor), notes));
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
