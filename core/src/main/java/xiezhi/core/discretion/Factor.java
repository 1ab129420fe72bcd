package xiezhi.core.discretion;

import java.util.List;

/**
 * One factor of a table, of which exactly one level applies.
 *
 * @param id its id within the table
 * @param zh its name
 * @param levels its levels, lightest first
 */
public record Factor(String id, String zh, List<Level> levels) {

    /**
     * One level.
     *
     * @param zh what it takes
     * @param percent what it adds, percent
     */
    public record Level(String zh, int percent) {}

    public Factor {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("expected levels of " + id + ", found none");
        }
    }

    /** What its heaviest level adds, percent. */
    public int greatestPercent() {
        return levels.stream().mapToInt(Level::percent).max().orElse(0);
    }
}
