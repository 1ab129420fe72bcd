package xiezhi.core.docket.fold;

import java.time.LocalDate;
import xiezhi.core.event.LeadEvent;
import xiezhi.core.event.LeadReceived;
import xiezhi.core.event.TaskHandedDown;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the lead stage stands.
 *
 * @param receivedOn day the first lead was received
 */
public record LeadState(Fact<LocalDate> receivedOn) {
    /** No lead yet. */
    public static final LeadState START = new LeadState(Fact.absent());

    /** The stage after one more event. */
    public LeadState after(LeadEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case LeadReceived _, TaskHandedDown _ -> new LeadState(FactChoice.earliest(receivedOn, happenedOn));
        };
    }
}
