package xiezhi.lawbook.deadline;

import java.util.List;
import xiezhi.core.deadline.CountingRules;

/**
 * How a statute counts, with the numbers of days it calls working days.
 *
 * @param rules how it counts
 * @param workingDays numbers of days that mean working days in this statute; empty when it has no such article
 */
record CountingEntry(CountingRules rules, List<Integer> workingDays) {
    CountingEntry {
        workingDays = List.copyOf(workingDays);
    }
}
