package xiezhi.server.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.core.admission.Admission;
import xiezhi.core.admission.Proposal;
import xiezhi.core.admission.Refusal;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.AppendOutcome;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.DocketStore;
import xiezhi.lawbook.LawBook;

/** Load the docket, ask admission, append. */
@Component
class AppendToDocket {
    private final DocketStore store;
    private final LawBook book;
    private final CaseViewer viewer;
    private final Clock clock;

    AppendToDocket(DocketStore store, LawBook book, CaseViewer viewer, Clock clock) {
        this.store = store;
        this.book = book;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What came of a request. */
    sealed interface Answer {
        /** Written; or, when nothing was to be written, as it would be. */
        record Written(Docket docket) implements Answer {}

        /** Not admitted. */
        record Refused(List<Refusal> refusals) implements Answer {}

        /** Somebody else wrote since. */
        record Clash(int last) implements Answer {}

        /** The request's id was used for something else. */
        record IdTaken() implements Answer {}
    }

    /** Adds to a docket if every event is admitted. */
    Answer append(DocketId id, EntryRequest request, Actor actor) {
        var checked = check(id, request, actor);
        if (checked.isPresent() && !(checked.get() instanceof Answer.Written)) {
            return checked.get();
        }
        var outcome = store.append(
                new Append(id, request.after(), request.id(), request.events(), clock.instant(), actor.name()));
        return switch (outcome) {
            case AppendOutcome.Recorded recorded -> new Answer.Written(store.docket(id));
            case AppendOutcome.Clash clash -> new Answer.Clash(clash.last());
            case AppendOutcome.IdTaken taken -> new Answer.IdTaken();
        };
    }

    /** The docket as it would be; nothing is written. */
    Answer preflight(DocketId id, EntryRequest request, Actor actor) {
        return check(id, request, actor)
                .orElseGet(() -> new Answer.Clash(store.docket(id).entries().size()));
    }

    /** Empty when the writer has not seen the newest lines: then the store decides between a repeat and a clash. */
    private Optional<Answer> check(DocketId id, EntryRequest request, Actor actor) {
        var docket = store.docket(id);
        if (docket.entries().size() != request.after()) {
            return Optional.empty();
        }
        var blocking = viewer.blocking(docket);
        List<Refusal> refusals = new ArrayList<>();
        for (var event : request.events()) {
            var proposal = new Proposal(event, actor, docket.entries().size());
            var answer = Admission.of(docket, proposal, LocalDate.now(clock), blocking, book.gates());
            if (answer instanceof Admission.Refused refused) {
                refusals.addAll(refused.refusals());
                break;
            }
            docket = docket.append(event, clock.instant(), actor.name());
        }
        return Optional.of(refusals.isEmpty() ? new Answer.Written(docket) : new Answer.Refused(refusals));
    }
}
