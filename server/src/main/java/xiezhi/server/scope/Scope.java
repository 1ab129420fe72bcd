package xiezhi.server.scope;

import java.util.List;

/**
 * What an account may see.
 *
 * @param units ids of the units whose cases it sees; an empty text stands for cases nobody has given a unit
 */
public record Scope(List<String> units) {
    /** Unit of a case nobody has given one. */
    static final String NO_UNIT = "";

    public Scope {
        units = List.copyOf(units);
    }

    /** Whether cases of a unit are seen. */
    public boolean sees(String unit) {
        return units.contains(unit);
    }

    /** The units, as a parameter of a statement. */
    public String[] parameter() {
        return units.toArray(String[]::new);
    }
}
