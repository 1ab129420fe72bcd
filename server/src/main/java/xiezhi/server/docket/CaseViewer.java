package xiezhi.server.docket;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.core.admission.Admission;
import xiezhi.core.admission.Overrides;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.DocketId;
import xiezhi.core.report.CaseView;
import xiezhi.lawbook.LawBook;

/** Derives everything a case page shows from its docket. */
@Component
class CaseViewer {
    private final LawBook book;
    private final Clock clock;

    CaseViewer(LawBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The view of a docket for a person today. */
    CaseView view(DocketId id, JudgedDocket judged, Actor actor) {
        var today = LocalDate.now(clock);
        var next = Admission.next(judged.docket(), actor, today, judged.blocking(), book.gates());
        return new CaseView(
                id.value(),
                today,
                judged.docket(),
                judged.file(),
                book.terms(judged.file()),
                judged.open(),
                next,
                Overrides.of(CaseState.of(judged.docket())).all(book.gates().overridable()));
    }
}
