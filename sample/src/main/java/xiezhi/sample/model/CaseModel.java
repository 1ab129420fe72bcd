package xiezhi.sample.model;

import java.util.Map;

/**
 * One invented case, complete before any document is written.
 *
 * @param id folder name of the case
 * @param shape what kind of case
 * @param agency bureau and people
 * @param party party
 * @param violation violation
 * @param slots facts of the violation, ready for its wording: measured values, amounts, places
 * @param fine fine and worksheet
 * @param timeline days
 */
public record CaseModel(
        String id,
        Shape shape,
        Agency agency,
        Party party,
        Violation violation,
        Map<String, String> slots,
        Fine fine,
        Timeline timeline) {
    /** Copies the slots. */
    public CaseModel {
        slots = Map.copyOf(slots);
    }

    /** The same case so many days later; people and amounts stay. */
    public CaseModel told(long daysLater) {
        return new CaseModel(id, shape, agency, party, violation, slots, fine, timeline.later(daysLater));
    }
}
