package xiezhi.core.deadline;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Circumstances in which a length applies: every name has one of its values, and the amount lies in its range.
 *
 * @param values accepted values by name; a region is met by any longer name that begins with it
 * @param minFen least amount, fen, included
 * @param belowFen amount, fen, from which it no longer applies
 */
public record Condition(Map<String, Set<String>> values, OptionalLong minFen, OptionalLong belowFen) {
    /** Always met. */
    public static final Condition ALWAYS = new Condition(Map.of(), OptionalLong.empty(), OptionalLong.empty());

    public Condition {
        values = Map.copyOf(values);
    }

    /** Whether it is met; empty when a circumstance it asks for is not known. */
    public Optional<Boolean> isMetBy(Circumstances circumstances) {
        boolean isUndecided = false;
        for (Map.Entry<String, Set<String>> asked : values.entrySet()) {
            Optional<String> value = circumstances.value(asked.getKey());
            if (value.isPresent() && !accepts(asked, value.get())) {
                return Optional.of(false);
            }
            isUndecided |= value.isEmpty();
        }
        if (minFen.isPresent() || belowFen.isPresent()) {
            OptionalLong amount = circumstances.amountFen();
            if (amount.isPresent() && !isInRange(amount.getAsLong())) {
                return Optional.of(false);
            }
            isUndecided |= amount.isEmpty();
        }
        return isUndecided ? Optional.empty() : Optional.of(true);
    }

    private static boolean accepts(Map.Entry<String, Set<String>> asked, String value) {
        return asked.getValue().contains(value)
                || (asked.getKey().equals("region") && asked.getValue().stream().anyMatch(value::startsWith));
    }

    private boolean isInRange(long fen) {
        return fen >= minFen.orElse(0) && fen < belowFen.orElse(Long.MAX_VALUE);
    }
}
