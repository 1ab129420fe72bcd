package xiezhi.core.deadline;

import java.util.List;
import xiezhi.core.calendar.Term;

/**
 * A length and when it applies. Two readings stand for a law that can be read two ways: acts between the two are not
 * judged.
 *
 * @param when circumstances
 * @param readings one length, or two
 */
public record Length(Condition when, List<Term> readings) {
    public Length {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("expected a length, found none");
        }
    }

    public static Length of(Term term) {
        return new Length(Condition.ALWAYS, List.of(term));
    }
}
