package xiezhi.core.admission;

import java.time.LocalDate;
import java.util.List;
import xiezhi.core.casefile.AttendeeFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.EventType;
import xiezhi.core.event.Served;
import xiezhi.core.fact.Fact;

/**
 * What gates see of the proposed event: {@code e} in their conditions.
 *
 * @param tag tag of the event
 * @param stage folder name of its stage
 * @param on day it happened
 * @param today day it is recorded
 * @param after number of the last entry the recorder saw
 * @param by who records it
 * @param roles roles of that person
 * @param qualifications qualifications of that person
 * @param content what an event without a paper says
 * @param attendees everyone an attendance list names
 * @param document the paper, with its service; of an event without a paper nothing is stated
 */
public record EventFacts(
        Fact<String> tag,
        Fact<String> stage,
        Fact<LocalDate> on,
        Fact<LocalDate> today,
        Fact<Long> after,
        Fact<String> by,
        List<Fact<String>> roles,
        List<Fact<String>> qualifications,
        ContentFacts content,
        List<AttendeeFacts> attendees,
        Document document) {
    private static final String NOT_WRITTEN = "尚未填写";
    private static final ContentFacts ANY_CONTENT = UnknownRecord.of(ContentFacts.class, NOT_WRITTEN);
    private static final List<AttendeeFacts> ANYONE = List.of(UnknownRecord.of(AttendeeFacts.class, NOT_WRITTEN));
    private static final Document ANY_DOCUMENT = UnknownRecord.of(Document.class, NOT_WRITTEN);

    public EventFacts {
        roles = List.copyOf(roles);
        qualifications = List.copyOf(qualifications);
        attendees = List.copyOf(attendees);
    }

    /** The facts of a proposal, recorded on a day. */
    public static EventFacts of(Proposal proposal, LocalDate today) {
        CaseEvent event = proposal.event().event();
        return new EventFacts(
                Fact.of(event.tag()),
                Fact.of(event.stage().id()),
                proposal.event().happenedOn(),
                Fact.of(today),
                Fact.of((long) proposal.after()),
                Fact.of(proposal.by().name()),
                texts(proposal.by().roles()),
                texts(proposal.by().qualifications()),
                ContentFacts.of(event),
                ContentFacts.attendees(event),
                document(event));
    }

    /** The facts of an event of a kind that happens today and of which nothing else is known yet. */
    static EventFacts expected(EventType type, Actor by, LocalDate today, int after) {
        return new EventFacts(
                Fact.of(type.tag()),
                Fact.of(type.stage().id()),
                Fact.of(today),
                Fact.of(today),
                Fact.of((long) after),
                Fact.of(by.name()),
                texts(by.roles()),
                texts(by.qualifications()),
                ANY_CONTENT,
                ANYONE,
                ANY_DOCUMENT);
    }

    /** The other differs in tag and stage at most. */
    public boolean differsInKindOnly(EventFacts other) {
        return new EventFacts(
                        other.tag,
                        other.stage,
                        on,
                        today,
                        after,
                        by,
                        roles,
                        qualifications,
                        content,
                        attendees,
                        document)
                .equals(other);
    }

    /** The paper that shows an event; a served one tells its service as its receipt shows it. */
    static Document document(CaseEvent event) {
        if (event instanceof Served served) {
            boolean isTold = served.served().service().servedOn().isStated();
            return isTold
                    ? served.served()
                    : new RecordPath("service")
                            .with(served.served(), served.receipt().service());
        }
        return event.documents().stream().findFirst().orElseGet(Document::absent);
    }

    static List<Fact<String>> texts(List<String> texts) {
        return texts.stream().map(Fact::of).toList();
    }
}
