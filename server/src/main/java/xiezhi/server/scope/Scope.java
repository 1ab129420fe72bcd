package xiezhi.server.scope;

import java.util.List;
import xiezhi.store.CaseFilter;

/**
 * What an account may see.
 *
 * @param isAll every case, also those nobody has given a unit: the account is of the unit above all others
 * @param units ids of the units whose cases it sees
 */
public record Scope(boolean isAll, List<String> units) {
    /** No case. */
    static final Scope NOTHING = new Scope(false, List.of());

    public Scope {
        units = List.copyOf(units);
    }

    /** Whether cases of a unit are seen. */
    public boolean sees(String unit) {
        return isAll || units.contains(unit);
    }

    /** The same filter, of these units only. */
    public CaseFilter of(CaseFilter filter) {
        return isAll ? filter : filter.of(units);
    }

    /** The units, as the parameter {@code units} of a statement; {@code isAll} is the parameter {@code all}. */
    public String[] parameter() {
        return units.toArray(String[]::new);
    }
}
