package xiezhi.server.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.core.admission.Admission;
import xiezhi.core.admission.Proposal;
import xiezhi.core.admission.Refusal;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.AppendOutcome;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.DocketStore;
import xiezhi.lawbook.LawBook;

/** Load the docket, ask admission, append. */
@Component
public class AppendToDocket {
    private final DocketStore store;
    private final LawBook book;
    private final JudgedDockets dockets;
    private final Clock clock;

    AppendToDocket(DocketStore store, LawBook book, JudgedDockets dockets, Clock clock) {
        this.store = store;
        this.book = book;
        this.dockets = dockets;
        this.clock = clock;
    }

    /** What came of a request. */
    public sealed interface Answer {
        /** Written. */
        record Written() implements Answer {}

        /** It may be written; the docket as it would be. */
        record Admitted(Docket docket) implements Answer {}

        /** Not admitted. */
        record Refused(List<Refusal> refusals) implements Answer {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /** Somebody else wrote since the line {@code after}, the last one the writer had seen. */
        record Clash(int after) implements Answer {}

        /** The request's id was used for something else. */
        record IdTaken() implements Answer {}
    }

    /** A place lines are added to: the store, or the store within a transaction. */
    @FunctionalInterface
    public interface Appending {
        /** What the store answers. */
        AppendOutcome append(Append append);
    }

    /** The docket as it stands now, which events are admitted to. */
    public JudgedDocket judged(DocketId id) {
        return dockets.of(id);
    }

    /** Adds to a docket if every event is admitted. */
    Answer append(DocketId id, EntryRequest request, Actor actor) {
        return append(id, judged(id), request, actor, store::append);
    }

    /** Adds to a docket as it was found if every event is admitted, by way of {@code appending}. */
    public Answer append(DocketId id, JudgedDocket judged, EntryRequest request, Actor actor, Appending appending) {
        var checked = check(judged, request, actor);
        if (checked.isPresent() && !(checked.get() instanceof Answer.Admitted)) {
            return checked.get();
        }
        var outcome = appending.append(
                new Append(id, request.after(), request.id(), request.events(), clock.instant(), actor.name()));
        return switch (outcome) {
            case AppendOutcome.Recorded recorded -> new Answer.Written();
            case AppendOutcome.Clash clash -> new Answer.Clash(request.after());
            case AppendOutcome.IdTaken taken -> new Answer.IdTaken();
        };
    }

    /** The docket as it would be; nothing is written. */
    Answer preflight(DocketId id, EntryRequest request, Actor actor) {
        var judged = judged(id);
        return check(judged, request, actor).orElseGet(() -> new Answer.Clash(request.after()));
    }

    /** Whether these events may be added one after the other; the first that may not ends the question. */
    public Answer admit(JudgedDocket judged, List<DatedEvent> events, Actor actor) {
        var docket = judged.docket();
        for (var event : events) {
            var proposal = new Proposal(event, actor, docket.entries().size());
            var answer = Admission.of(docket, proposal, LocalDate.now(clock), judged.blocking(), book.gates());
            if (answer instanceof Admission.Refused refused) {
                return new Answer.Refused(refused.refusals());
            }
            docket = docket.append(event, clock.instant(), actor.name());
        }
        return new Answer.Admitted(docket);
    }

    /** Empty when the writer has not seen the newest lines: then the store decides between a repeat and a clash. */
    private Optional<Answer> check(JudgedDocket judged, EntryRequest request, Actor actor) {
        return judged.sequence() == request.after()
                ? Optional.of(admit(judged, request.events(), actor))
                : Optional.empty();
    }
}
