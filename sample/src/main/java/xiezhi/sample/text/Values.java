package xiezhi.sample.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values, lists and flags a template may use, by name. A layer over its parent: what one document adds or changes is
 * not seen by another.
 */
public final class Values {
    private final @Nullable Values parent;
    private final Map<String, Value> named = new HashMap<>();
    private final Map<String, List<Values>> lists = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();

    private Values(@Nullable Values parent) {
        this.parent = parent;
    }

    /** No values. */
    public static Values empty() {
        return new Values(null);
    }

    /** A layer over these values. */
    public Values layer() {
        return new Values(this);
    }

    /** The same own values over another parent: a list row seen from a document. */
    public Values over(Values newParent) {
        var copy = new Values(newParent);
        copy.named.putAll(named);
        copy.lists.putAll(lists);
        copy.flags.putAll(flags);
        return copy;
    }

    /** Sets words. */
    public Values put(String name, String text) {
        named.put(name, new Value.Words(text));
        return this;
    }

    /** Sets a day. */
    public Values put(String name, LocalDate day) {
        named.put(name, new Value.Day(day));
        return this;
    }

    /** Sets a moment. */
    public Values put(String name, LocalDateTime at) {
        named.put(name, new Value.Moment(at));
        return this;
    }

    /** Sets any value. */
    public Values put(String name, Value value) {
        named.put(name, value);
        return this;
    }

    /** Sets an amount in fen. */
    public Values money(String name, long fen) {
        named.put(name, new Value.Money(fen));
        return this;
    }

    /** Sets a whole number. */
    public Values count(String name, long number) {
        named.put(name, new Value.Count(number));
        return this;
    }

    /** Adds a row to a list. */
    public Values add(String list, Values row) {
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(row);
        return this;
    }

    /** Replaces a list, hiding the parent's. */
    public Values list(String list, List<Values> rows) {
        lists.put(list, new ArrayList<>(rows));
        return this;
    }

    /** Raises or lowers a flag. */
    public Values flag(String name, boolean isSet) {
        flags.put(name, isSet);
        return this;
    }

    /** The value of that name. */
    public Optional<Value> find(String name) {
        Value value = named.get(name);
        if (value != null) {
            return Optional.of(value);
        }
        return parent == null ? Optional.empty() : parent.find(name);
    }

    /** The rows of that list; none when it was never filled. */
    public List<Values> rows(String list) {
        List<Values> rows = lists.get(list);
        if (rows != null) {
            return List.copyOf(rows);
        }
        return parent == null ? List.of() : parent.rows(list);
    }

    /** Whether the flag is raised. */
    public boolean has(String flag) {
        Boolean own = flags.get(flag);
        if (own != null) {
            return own;
        }
        return parent != null && parent.has(flag);
    }

    /** All raised flags. */
    public Set<String> flags() {
        Set<String> raised = parent == null ? new HashSet<>() : new HashSet<>(parent.flags());
        flags.forEach((name, isSet) -> {
            if (isSet) {
                raised.add(name);
            } else {
                raised.remove(name);
            }
        });
        return raised;
    }
}
