package xiezhi.core.review;

import java.util.List;

/**
 * The normative half of the rubric for one procedure.
 *
 * @param id procedure, as {@code procedure} of a case
 * @param zh name, in Chinese
 * @param items items with their standard points
 * @param bonus points for the outcome of the police; none on sheets without police
 * @param bonusZh what earns the bonus; empty without one
 */
public record Sheet(String id, String zh, List<RubricItem> items, Points bonus, String bonusZh) {
    /** The one item that is about no single kind of paper. */
    public static final String OTHER_EVIDENCE = "other-evidence";

    /** Procedures of a case that the national rubric has a sheet for. */
    public static final List<String> PROCEDURES =
            List.of("ordinary", "no-penalty", "daily-penalty", "seizure", "detention-referral", "criminal-referral");

    public Sheet {
        items = List.copyOf(items);
    }

    /** Sum of the standard points, without bonus. */
    public Points sum() {
        return items.stream().map(RubricItem::points).reduce(Points.NONE, Points::plus);
    }
}
