package xiezhi.core.admission;

import java.util.List;
import xiezhi.core.event.EventType;

/**
 * Whether one kind of event could be recorded today.
 *
 * @param type kind of event
 * @param refusals why it is closed, as far as this does not depend on what the event itself will say; empty when it is open
 */
public record NextStep(EventType type, List<Refusal> refusals) {
    public NextStep {
        refusals = List.copyOf(refusals);
    }

    /** Open today. */
    public boolean isAllowed() {
        return refusals.isEmpty();
    }
}
