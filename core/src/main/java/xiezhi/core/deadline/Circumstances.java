package xiezhi.core.deadline;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of a case beside its dates, as far as the length of a term may depend on it.
 *
 * @param known value by name: {@code party} is {@code unit}, {@code citizen} or {@code sole-trader}; {@code means} the way of service; {@code region} a province; others as the term names them
 * @param amountFen the fine, fen
 */
public record Circumstances(Map<String, String> known, OptionalLong amountFen) {
    /** Nothing is known. */
    public static final Circumstances NONE = new Circumstances(Map.of(), OptionalLong.empty());

    public Circumstances {
        known = Map.copyOf(known);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(known.get(name));
    }
}
