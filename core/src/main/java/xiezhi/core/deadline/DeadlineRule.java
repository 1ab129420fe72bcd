package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statutory term: one file of {@code law/deadlines/}.
 *
 * @param id stage and name, for example {@code hearing/hearing-request}
 * @param zh Chinese name
 * @param kind how act and limit stand to each other
 * @param bounds events it hangs on
 * @param owner whose clock runs: {@code party}, {@code agency}, {@code court}, …
 * @param afterExpiry what follows when it is over, in Chinese
 * @param versions states of the law, none overlapping
 * @param breach what a file that shows it broken means; empty when a file cannot show it
 */
public record DeadlineRule(
        String id,
        String zh,
        DeadlineKind kind,
        Bounds bounds,
        String owner,
        String afterExpiry,
        List<DeadlineVersion> versions,
        Optional<BreachRule> breach) {
    public DeadlineRule {
        versions = List.copyOf(versions);
    }

    /** The version for a term that starts on the day; empty when the law knew no such term. */
    public Optional<DeadlineVersion> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.inForce().contains(day))
                .findFirst();
    }
}
