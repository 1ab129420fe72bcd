package xiezhi.core.statute;

import java.time.LocalDate;

/**
 * Days on which something is law: from the first day until the day it no longer is, that day excluded.
 *
 * @param from first day in force
 * @param until first day no longer in force; {@link #OPEN} when none is known
 */
public record InForce(LocalDate from, LocalDate until) {
    /** Stands for an end that is not known. Never shown. */
    public static final LocalDate OPEN = LocalDate.MAX;

    public InForce {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("expected from before until, found " + from + " and " + until);
        }
    }

    /** From a day on, with no known end. */
    public static InForce since(LocalDate from) {
        return new InForce(from, OPEN);
    }

    public boolean isOpen() {
        return until.equals(OPEN);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean overlaps(InForce other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    @Override
    public String toString() {
        return from + ".." + (isOpen() ? "" : until);
    }
}
