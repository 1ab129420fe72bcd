package xiezhi.core.admission;

import java.util.List;
import java.util.Set;

/** The gates of the law folder, each in the version of the day of the event. Holds no state of a case; safe for several threads. */
public interface Gates {

    /** The gates in front of what has happened so far. */
    Threshold before(History history);

    /** Gates in spite of which a leader may let a step be taken. */
    default List<OverridableGate> overridable() {
        return List.of();
    }

    /** Tags of the steps that fatal findings on the case close; a leader who signs for a finding opens the next of them. */
    default Set<String> stoppedByFindings() {
        return Set.of();
    }

    /** The gates of one case, for one thread: one event after the other can be held against them. */
    interface Threshold {

        /** Every reason against an event, by code. What cannot be told is no reason. */
        List<Refusal> refusals(EventFacts event);
    }
}
