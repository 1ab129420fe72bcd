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
 * @param content what the first lead that says anything says
 */
public record LeadState(Fact<LocalDate> receivedOn, Fact<String> content) {
    /** No lead yet. */
    public static final LeadState START = new LeadState(Fact.absent(), Fact.absent());

    /** The stage after one more event. */
    public LeadState after(LeadEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case LeadReceived lead ->
                new LeadState(FactChoice.earliest(receivedOn, happenedOn), FactChoice.first(content, lead.content()));
            case TaskHandedDown _ -> new LeadState(FactChoice.earliest(receivedOn, happenedOn), content);
        };
    }
}
