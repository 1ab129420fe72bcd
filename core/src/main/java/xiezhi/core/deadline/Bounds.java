package xiezhi.core.deadline;

import java.util.List;
import java.util.stream.Stream;
import xiezhi.core.calendar.Term;

/**
 * The events a term hangs on.
 *
 * @param startsWith events it starts with; the earliest that happened counts
 * @param endsWith acts that keep it; the earliest counts
 * @param provenBy later acts that show the act had been done by then; they support a yes, never a no
 * @param lapsesWith events after which nobody needs to keep it
 * @param after for a window: terms whose expiry opens it; the first whose event happened counts
 * @param notBefore for a window: events before which it does not open either
 */
public record Bounds(
        List<EventName> startsWith,
        List<EventName> endsWith,
        List<EventName> provenBy,
        List<EventName> lapsesWith,
        List<Anchor> after,
        List<EventName> notBefore) {
    public Bounds {
        startsWith = List.copyOf(startsWith);
        endsWith = List.copyOf(endsWith);
        provenBy = List.copyOf(provenBy);
        lapsesWith = List.copyOf(lapsesWith);
        after = List.copyOf(after);
        notBefore = List.copyOf(notBefore);
    }

    /** What starts the clock, for a list of terms: the events it starts with, for a window those of the terms before it. */
    public List<EventName> starts() {
        return Stream.concat(startsWith.stream(), after.stream().map(Anchor::event))
                .distinct()
                .toList();
    }

    /**
     * A term that must have expired.
     *
     * @param event what it starts with
     * @param length how long it is
     * @param cites articles that set it
     */
    public record Anchor(EventName event, Term length, List<String> cites) {
        public Anchor {
            cites = List.copyOf(cites);
        }
    }
}
