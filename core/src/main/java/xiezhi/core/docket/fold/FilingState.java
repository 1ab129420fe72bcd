package xiezhi.core.docket.fold;

import java.time.LocalDate;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.event.CaseTransferred;
import xiezhi.core.event.FilingDeclined;
import xiezhi.core.event.FilingEvent;
import xiezhi.core.event.FilingExtended;
import xiezhi.core.event.FilingWithdrawn;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the filing stage stands.
 *
 * @param filedOn day the leader approved the first filing
 * @param declinedOn day it was first decided not to file
 * @param foundOn day the violation was found, as the filing form says
 */
public record FilingState(Fact<LocalDate> filedOn, Fact<LocalDate> declinedOn, Fact<LocalDate> foundOn) {
    /** Not filed. */
    public static final FilingState START = new FilingState(Fact.absent(), Fact.absent(), Fact.absent());

    /** The stage after one more event. */
    public FilingState after(FilingEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case CaseFiled filed ->
                new FilingState(
                        FactChoice.earliest(filedOn, happenedOn),
                        declinedOn,
                        FactChoice.earliest(foundOn, filed.document().account().foundOn()));
            case FilingDeclined _ -> new FilingState(filedOn, FactChoice.earliest(declinedOn, happenedOn), foundOn);
            case FilingExtended _, FilingWithdrawn _, CaseTransferred _ -> this;
        };
    }
}
