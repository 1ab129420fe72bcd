package xiezhi.core.docket.fold;

import java.time.LocalDate;
import xiezhi.core.event.DecisionPublished;
import xiezhi.core.event.DecisionServed;
import xiezhi.core.event.DocumentServed;
import xiezhi.core.event.PublicationWithdrawn;
import xiezhi.core.event.PublicationWithheld;
import xiezhi.core.event.ServiceEvent;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the service stage stands.
 *
 * @param decisionServedOn day the decision was first served
 * @param publishedOn day it was first published
 * @param withheldOn day it was last decided not to publish it
 * @param withdrawnOn day the publication was last taken back
 */
public record ServiceState(
        Fact<LocalDate> decisionServedOn,
        Fact<LocalDate> publishedOn,
        Fact<LocalDate> withheldOn,
        Fact<LocalDate> withdrawnOn) {
    /** Nothing served. */
    public static final ServiceState START =
            new ServiceState(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());

    /** The stage after one more event. */
    public ServiceState after(ServiceEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case DecisionServed _ ->
                new ServiceState(
                        FactChoice.earliest(decisionServedOn, happenedOn), publishedOn, withheldOn, withdrawnOn);
            case DecisionPublished _ ->
                new ServiceState(
                        decisionServedOn, FactChoice.earliest(publishedOn, happenedOn), withheldOn, withdrawnOn);
            case PublicationWithheld _ -> new ServiceState(decisionServedOn, publishedOn, happenedOn, withdrawnOn);
            case PublicationWithdrawn _ -> new ServiceState(decisionServedOn, publishedOn, withheldOn, happenedOn);
            case DocumentServed _ -> this;
        };
    }
}
