package xiezhi.core.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statute of the catalogue with its versions.
 *
 * @param id its id
 * @param name full official name
 * @param shortNames names documents also use
 * @param rank its rank
 * @param subject which day chooses the version
 * @param enacted first day anything of it could be law; versions before the first listed one are not known
 * @param versions in order of days, without overlap
 * @param end whether it still stands
 */
public record Statute(
        StatuteId id,
        String name,
        List<String> shortNames,
        Rank rank,
        Subject subject,
        LocalDate enacted,
        List<StatuteVersion> versions,
        StatuteEnd end) {
    public Statute {
        shortNames = List.copyOf(shortNames);
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("expected versions of " + id + ", found none");
        }
    }

    /** The version that is law on {@code day}; empty before the first listed and after the last. */
    public Optional<StatuteVersion> on(LocalDate day) {
        return versions.stream().filter(each -> each.inForce().contains(day)).findFirst();
    }

    /** The newest listed version, in force or not. */
    public StatuteVersion newest() {
        return versions.getLast();
    }

    /** Listed versions say nothing of that day, yet the statute existed. */
    public boolean isUnlistedOn(LocalDate day) {
        return !day.isBefore(enacted)
                && day.isBefore(versions.getFirst().inForce().from());
    }

    @Override
    public String toString() {
        return id.value();
    }
}
