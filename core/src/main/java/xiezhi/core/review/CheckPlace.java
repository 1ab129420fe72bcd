package xiezhi.core.review;

import java.util.Optional;

/**
 * Where a check of the list stands in the rubric.
 *
 * @param item id of the legality problem, the basic element or the sheet item
 * @param stated points the rubric states for this single check; empty when it states none
 */
public record CheckPlace(String item, Optional<Points> stated) {}
