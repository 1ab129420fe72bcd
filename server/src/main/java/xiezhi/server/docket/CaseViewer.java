package xiezhi.server.docket;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.core.docket.DocketId;
import xiezhi.core.report.CaseView;

/** Derives everything a case page shows from its docket. */
@Component
class CaseViewer {
    private final Clock clock;

    CaseViewer(Clock clock) {
        this.clock = clock;
    }

    /** The view of a docket for a person today. */
    CaseView view(DocketId id, JudgedDocket judged, Actor actor) {
        var today = LocalDate.now(clock);
        return new CaseView(
                id.value(),
                today,
                judged.docket(),
                judged.standing(),
                judged.terms(),
                judged.open(),
                judged.next(actor, today),
                judged.overrides());
    }
}
