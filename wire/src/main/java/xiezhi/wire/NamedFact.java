package xiezhi.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

/**
 * One value read from a case under its public name, for example {@code party.creditCode}.
 *
 * @param id public name; a name ending in {@code []} elsewhere stands here once for each value, without the brackets
 * @param value text, whole number (days, months, fen), truth value, or ISO day as text
 * @param sure false when a person should look at the page
 * @param place where it was read; empty for values derived from several places
 */
public record NamedFact(String id, Object value, boolean sure, Optional<Place> place) {

    public NamedFact {
        if (!(value instanceof String || value instanceof Long || value instanceof Boolean)) {
            throw new IllegalArgumentException("expected text, number or truth value for " + id + ", found "
                    + value.getClass().getSimpleName());
        }
    }

    /** The fact under that name, or nothing when it is not stated. */
    static List<NamedFact> of(String id, Fact<?> fact) {
        return switch (fact) {
            case Fact.Stated<?>(var value, var isSure, var places) ->
                List.of(new NamedFact(id, plain(value), isSure, places.stream().findFirst()));
            case Fact.Absent<?>() -> List.of();
            case Fact.Unknown<?>(var reason) -> List.of();
        };
    }

    private static Object plain(Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }
}
