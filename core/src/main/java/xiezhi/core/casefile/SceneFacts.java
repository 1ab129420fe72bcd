package xiezhi.core.casefile;

import java.time.LocalDateTime;
import java.util.List;
import xiezhi.core.fact.Fact;

/**
 * Time, place and people of an inspection, interview, sampling or other act on the spot.
 *
 * @param startAt start, to the minute; unsure when the minute is missing
 * @param endAt end, to the minute
 * @param place place
 * @param person person met or asked
 * @param relation his relation to the party or post
 * @param officers officers named as acting
 * @param certificateShown record says certificates were shown
 * @param rightsTold record says rights and duties were told
 */
public record SceneFacts(
        Fact<LocalDateTime> startAt,
        Fact<LocalDateTime> endAt,
        Fact<String> place,
        Fact<String> person,
        Fact<String> relation,
        List<OfficerFacts> officers,
        Fact<Boolean> certificateShown,
        Fact<Boolean> rightsTold) {
    public SceneFacts {
        officers = List.copyOf(officers);
    }

    /** Nothing stated. */
    public static SceneFacts absent() {
        return new SceneFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                List.of(),
                Fact.absent(),
                Fact.absent());
    }
}
