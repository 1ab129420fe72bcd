package xiezhi.core.event;

import java.util.List;
import xiezhi.core.casefile.AttendeeFacts;

/**
 * Who came to the collective deliberation, each with post and role.
 *
 * <p>Opens: their votes.
 *
 * <p>Before: two leaders at least; investigators report but are no members.
 *
 * <p>Law: mee-order-30/052.
 */
public record MembersAttended(List<AttendeeFacts> attendees) implements DeliberationEvent {
    public MembersAttended {
        attendees = List.copyOf(attendees);
    }
}
