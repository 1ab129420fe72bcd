package xiezhi.core.docket.fold;

import java.time.LocalDate;
import xiezhi.core.event.LeadAnswered;
import xiezhi.core.event.LeadDispatched;
import xiezhi.core.event.LeadEvent;
import xiezhi.core.event.LeadReceived;
import xiezhi.core.event.TaskHandedDown;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * Where the lead stage stands.
 *
 * @param receivedOn day the first lead was received
 * @param source where the first lead that says so comes from
 * @param content what the first lead that says anything says
 * @param dispatchedOn day it was last given to somebody to be looked into
 * @param answeredOn day of the last report of what was found on site
 * @param result what that report says: {@code found}, {@code normal}, {@code instrument-fault} or {@code cannot-tell}
 */
public record LeadState(
        Fact<LocalDate> receivedOn,
        Fact<String> source,
        Fact<String> content,
        Fact<LocalDate> dispatchedOn,
        Fact<LocalDate> answeredOn,
        Fact<String> result) {
    /** No lead yet. */
    public static final LeadState START =
            new LeadState(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());

    /** The stage after one more event. */
    public LeadState after(LeadEvent event, Fact<LocalDate> happenedOn) {
        return switch (event) {
            case LeadReceived lead ->
                new LeadState(
                        FactChoice.earliest(receivedOn, happenedOn),
                        FactChoice.first(source, lead.source()),
                        FactChoice.first(content, lead.content()),
                        dispatchedOn,
                        answeredOn,
                        result);
            case TaskHandedDown _ ->
                new LeadState(
                        FactChoice.earliest(receivedOn, happenedOn), source, content, dispatchedOn, answeredOn, result);
            case LeadDispatched _ -> new LeadState(receivedOn, source, content, happenedOn, answeredOn, result);
            case LeadAnswered answer ->
                new LeadState(receivedOn, source, content, dispatchedOn, happenedOn, answer.result());
        };
    }
}
