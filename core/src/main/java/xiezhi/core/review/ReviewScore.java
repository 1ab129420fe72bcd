package xiezhi.core.review;

import java.util.List;

/**
 * The score of a file.
 *
 * @param rubric rubric it was scored by
 * @param sheet sheet it was scored by
 * @param sums what the parts come to
 * @param items every item of the rubric that the sheet has, in the order of the rubric
 */
public record ReviewScore(Rubric rubric, Sheet sheet, Sums sums, List<ItemScore> items) implements CaseScore {
    public ReviewScore {
        items = List.copyOf(items);
    }

    /**
     * What the parts come to.
     *
     * @param legality points of the legality half: all or nothing
     * @param earned points earned on the sheet's items that apply and could be judged
     * @param standard standard points of those items
     * @param normative points of the normative half, in proportion to earned and standard
     * @param deductions what basic elements cost
     * @param bonus bonus points
     * @param total the score; nothing when a legality problem was found
     */
    public record Sums(
            Points legality,
            Points earned,
            Points standard,
            Points normative,
            Points deductions,
            Points bonus,
            Points total) {}

    /** Items of one part. */
    public List<ItemScore> items(ItemScore.Part part) {
        return items.stream().filter(item -> item.part() == part).toList();
    }

    /** Items in which something could not be told. */
    public List<ItemScore> open() {
        return items.stream().filter(ItemScore::isOpen).toList();
    }

    /** Whether something could not be told, so that a person must finish the score. */
    public boolean isProvisional() {
        return !open().isEmpty();
    }
}
