package xiezhi.server.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Enforcement certificate of an officer.
 *
 * @param number its number, empty when there is none
 * @param from first day it is good for
 * @param until last day it is good for
 */
record Certificate(String number, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Days before the last one from which it is to be renewed. */
    private static final int RENEWAL_DAYS = 60;

    /** Whether it is good on a day: {@code good}, {@code near} its end, {@code over}, {@code none}. */
    String light(LocalDate day) {
        if (number.isEmpty()) {
            return "none";
        }
        if (!isGood(day)) {
            return "over";
        }
        return until.filter(day.plusDays(RENEWAL_DAYS)::isAfter).isPresent() ? "near" : "good";
    }

    /** Whether there is one and it is good on a day. */
    boolean isGood(LocalDate day) {
        return !number.isEmpty()
                && until.filter(day::isAfter).isEmpty()
                && from.filter(day::isBefore).isEmpty();
    }
}
