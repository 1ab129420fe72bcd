package xiezhi.compose.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of fields by their ids, and rows of lists. Immutable.
 *
 * @param single values of single fields
 * @param rows rows of lists; the fields of a row carry their full ids, {@code officers.name}
 */
public record Values(Map<String, Value> single, Map<String, List<Values>> rows) {
    public Values {
        single = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(single));
        rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** No values. */
    public static Values none() {
        return new Values(Map.of(), Map.of());
    }

    /** The value of a field. */
    public Optional<Value> find(String field) {
        return Optional.ofNullable(single.get(field));
    }

    /** The rows of a list; none when it was not given. */
    public List<Values> rowsOf(String list) {
        return List.copyOf(rows.getOrDefault(list, List.of()));
    }

    /** These values and what {@code other} adds; where both have a value, {@code other}'s counts. */
    public Values with(Values other) {
        var all = new LinkedHashMap<>(single);
        all.putAll(other.single);
        var allRows = new LinkedHashMap<>(rows);
        allRows.putAll(other.rows);
        return new Values(all, allRows);
    }

    /** These values with one set. */
    public Values with(String field, Value value) {
        return with(new Values(Map.of(field, value), Map.of()));
    }

    /** These values without one field or list. */
    public Values without(String field) {
        var left = new LinkedHashMap<>(single);
        left.remove(field);
        var leftRows = new LinkedHashMap<>(rows);
        leftRows.remove(field);
        return new Values(left, leftRows);
    }
}
