package xiezhi.core.docket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A wish to add lines to a docket, all or none.
 *
 * @param docket docket to add to; it begins with its first line
 * @param after number of the last line the writer has seen, 0 when there is none
 * @param id chosen by the writer; sent again after a lost answer it adds nothing and gets the first answer
 * @param events what happened, at least one, at most {@value #MOST_EVENTS}
 * @param recordedAt moment of writing, kept to the microsecond; a docket's clock never runs backwards, so an earlier moment than the last line's counts as that
 * @param by who writes
 */
public record Append(DocketId docket, int after, UUID id, List<DatedEvent> events, Instant recordedAt, String by) {
    /** Most events of one append. */
    public static final int MOST_EVENTS = 1000;

    public Append {
        events = List.copyOf(events);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        if (events.isEmpty() || events.size() > MOST_EVENTS) {
            throw new IllegalArgumentException("expected 1 to " + MOST_EVENTS + " events, found " + events.size());
        }
        if (after < 0) {
            throw new IllegalArgumentException("expected a number from 0, found " + after);
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("expected who writes, found nothing");
        }
    }

    /** Whether a second append asks for the same; the moment does not matter. */
    public boolean isSameAs(Append other) {
        return docket.equals(other.docket)
                && after == other.after
                && events.equals(other.events)
                && by.equals(other.by);
    }
}
