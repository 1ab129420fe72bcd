package xiezhi.core.docket.fold;

import java.time.LocalDate;
import xiezhi.core.event.InspectionEvent;
import xiezhi.core.event.InspectionHeld;
import xiezhi.core.event.SampleTaken;
import xiezhi.core.event.ViolationFound;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the inspection stage stands.
 *
 * @param foundOn day of the first inspection, or the day the violation came to light otherwise
 */
public record InspectionState(Fact<LocalDate> foundOn) {
    /** Nothing inspected yet. */
    public static final InspectionState START = new InspectionState(Fact.absent());

    /** The stage after one more event. */
    public InspectionState after(InspectionEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case InspectionHeld _, ViolationFound _ -> new InspectionState(FactChoice.earliest(foundOn, happenedOn));
            case SampleTaken _ -> this;
        };
    }
}
