package xiezhi.server.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.core.docket.DocketEntry;
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

    /**
     * Why nothing was added although the law allows it.
     *
     * @param sequence the last line there is
     * @param added what others wrote since the writer looked
     */
    public record Conflict(String code, String message, Optional<Integer> sequence, List<Added> added) {
        public Conflict {
            added = List.copyOf(added);
        }
    }

    /** A line others wrote. */
    public record Added(int sequence, String type, Optional<LocalDate> happenedOn, String by) {
        static Added of(DocketEntry entry) {
            return new Added(
                    entry.seq(), entry.event().tag(), entry.happenedOn().known(), entry.by());
        }
    }

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
            case AppendToDocket.Answer.Clash clash -> conflict(clashed(dockets.of(id), clash.after()));
            case AppendToDocket.Answer.IdTaken taken ->
                conflict(new Conflict("DOCKET-002", "这个提交编号已用于另一次提交，请刷新后重试", Optional.empty(), List.of()));
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

    private static Conflict clashed(JudgedDocket judged, int after) {
        var added = judged.docket().entries().stream()
                .filter(entry -> entry.seq() > after)
                .map(Added::of)
                .toList();
        return new Conflict("DOCKET-001", "此案已由他人更新，请刷新后再提交；您填写的内容仍在", Optional.of(judged.sequence()), added);
    }

    private static ResponseEntity<?> conflict(Conflict conflict) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(conflict);
    }
}
