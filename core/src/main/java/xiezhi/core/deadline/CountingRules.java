package xiezhi.core.deadline;

import java.util.List;

/**
 * How one statute counts time.
 *
 * @param id name in {@code law/deadlines/counting.yaml}
 * @param rollOver what happens when the last day is a day off
 * @param firstDayCites articles by which the day of the event is not counted
 * @param workingDayCites articles by which short periods are working days
 * @param rollOverCites articles by which the last day moves
 */
public record CountingRules(
        String id,
        RollOver rollOver,
        List<String> firstDayCites,
        List<String> workingDayCites,
        List<String> rollOverCites) {
    public CountingRules {
        firstDayCites = List.copyOf(firstDayCites);
        workingDayCites = List.copyOf(workingDayCites);
        rollOverCites = List.copyOf(rollOverCites);
    }

    /** The same, with another answer for the last day. */
    public CountingRules with(RollOver other) {
        return new CountingRules(id, other, firstDayCites, workingDayCites, rollOverCites);
    }
}
