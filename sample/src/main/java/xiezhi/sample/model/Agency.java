package xiezhi.sample.model;

import java.util.List;

/**
 * The acting bureau and its people.
 *
 * @param region city
 * @param county county of the case
 * @param actsAsBranch the branch office acts in its own name
 * @param handlers the two handling officers
 * @param recorder officer who keeps records and helps to serve
 * @param staff unit head, reviewer, legal reviewer, hearing clerk, in this order
 * @param leaders chief, deputy in charge, other deputies, in this order
 */
public record Agency(
        Region region,
        Region.County county,
        boolean actsAsBranch,
        List<Officer> handlers,
        Officer recorder,
        List<Officer> staff,
        List<Officer> leaders) {
    /** Copies the lists. */
    public Agency {
        handlers = List.copyOf(handlers);
        staff = List.copyOf(staff);
        leaders = List.copyOf(leaders);
    }

    /** Name the agency acts under. */
    public String name() {
        return actsAsBranch ? region.branchOf(county) : region.bureau();
    }

    /** Letters before the kind mark in document numbers. */
    public String mark() {
        return actsAsBranch ? region.mark() + county.mark() : region.mark();
    }
}
