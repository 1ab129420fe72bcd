package xiezhi.core.deadline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a question about one term of one case.
 *
 * @param rule the term
 * @param due when it ends
 * @param end the act that keeps it, if it was done
 * @param judgement whether it was kept
 */
public record TermAnswer(DeadlineRule rule, Due due, Optional<Happened> end, Judgement judgement) {

    /** How the day was found, line by line. */
    public List<Step> derivation() {
        return switch (due) {
            case Due.On on -> on.derivation();
            case Due.Unknown unknown -> unknown.derivation();
            case Due.None none -> List.of(Step.of(none.reason()));
        };
    }

    /** Every article the answer rests on: those of the length first, then those of the steps. */
    public List<String> cites() {
        Set<String> cites = new LinkedHashSet<>();
        if (due instanceof Due.On on) {
            cites.addAll(on.version().cites());
        }
        derivation().forEach(step -> cites.addAll(step.cites()));
        return List.copyOf(cites);
    }
}
