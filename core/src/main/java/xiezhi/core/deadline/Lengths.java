package xiezhi.core.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.calendar.Term;

/**
 * The lengths a version may have in what is known of a case.
 *
 * @param terms every length that may apply, the likeliest first; none when the term does not apply
 * @param isCertain false when it is not even known whether the term applies
 */
record Lengths(List<Term> terms, boolean isCertain) {

    static Lengths of(DeadlineVersion version, Circumstances circumstances) {
        List<Term> terms = new ArrayList<>();
        for (Length length : version.lengths()) {
            Optional<Boolean> isMet = length.when().isMetBy(circumstances);
            if (isMet.isPresent() && !isMet.get()) {
                continue;
            }
            length.readings().stream().filter(term -> !terms.contains(term)).forEach(terms::add);
            if (isMet.isPresent()) {
                return new Lengths(List.copyOf(terms), true);
            }
        }
        return new Lengths(List.copyOf(terms), terms.isEmpty());
    }
}
