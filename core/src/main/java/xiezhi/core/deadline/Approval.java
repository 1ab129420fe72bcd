package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * An approved extension of a term.
 *
 * @param approvedOn day the approval took effect
 * @param count how long, in the unit the law extends by; the longest it allows when not stated
 */
public record Approval(LocalDate approvedOn, OptionalInt count) {
    public static Approval of(LocalDate approvedOn, int count) {
        return new Approval(approvedOn, OptionalInt.of(count));
    }
}
