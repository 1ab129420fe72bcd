package xiezhi.core.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import xiezhi.core.fact.Fact;

/**
 * A hearing or a collective deliberation.
 *
 * @param heldOn day it was held or is to be held
 * @param startAt start
 * @param place place
 * @param chair chair
 * @param recorder recorder
 * @param attendees everyone named
 * @param conclusion conclusion as recorded
 */
public record MeetingFacts(
        Fact<LocalDate> heldOn,
        Fact<LocalDateTime> startAt,
        Fact<String> place,
        Fact<String> chair,
        Fact<String> recorder,
        List<AttendeeFacts> attendees,
        Fact<String> conclusion) {
    public MeetingFacts {
        attendees = List.copyOf(attendees);
    }

    /** Nothing stated. */
    public static MeetingFacts absent() {
        return new MeetingFacts(
                Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), List.of(), Fact.absent());
    }
}
