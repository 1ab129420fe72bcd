package xiezhi.sample.defect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import xiezhi.sample.plan.CaseWish;

/**
 * A defect that can be planted.
 *
 * @param id id, kebab-case
 * @param title what is wrong, in Chinese
 * @param checks ids of the checks it violates
 * @param follows ids of further checks a case with this defect violates as well, as its consequence
 * @param severity fatal, major or minor
 * @param place selector of the paper it shows in
 * @param words words that show it, in template notation; empty when something is missing
 * @param wish what the case must be, and the days wished otherwise
 * @param changes changes to values and papers
 */
public record Defect(
        String id,
        String title,
        List<String> checks,
        List<String> follows,
        String severity,
        String place,
        String words,
        CaseWish wish,
        List<Change> changes) {
    /** Copies the lists. */
    public Defect {
        checks = List.copyOf(checks);
        follows = List.copyOf(follows);
        changes = List.copyOf(changes);
    }

    /** Kinds of papers and parts of the case it touches; two defects with a common part do not go together. */
    public Set<String> footprint() {
        Set<String> parts = new TreeSet<>();
        parts.add(kind(place));
        if (!wish.days().isEmpty()) {
            parts.add("days");
        }
        for (Change change : changes) {
            parts.add(kind(change.selector()));
        }
        return parts;
    }

    private static String kind(String selector) {
        return selector.replaceFirst("[@=].*", "");
    }
}
