package xiezhi.core.review;

/**
 * One item of the rubric.
 *
 * @param id {@code R1} to {@code R25} for a legality problem; else the document kind, or the element, the item is about
 * @param zh what it is about, in Chinese
 * @param points standard points; none for a legality problem, which costs the whole score
 */
public record RubricItem(String id, String zh, Points points) {}
