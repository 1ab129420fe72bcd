package xiezhi.core.violation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.Citation;

/**
 * What must be known to tell the range of a fine.
 *
 * @param basis articles the decision or notice rests on
 * @param words cause of action and facts, as read
 * @param conductFrom first day of the conduct
 * @param conductUntil its last day
 * @param decidedOn day of the decision
 * @param partyKind {@code unit}, {@code citizen} or {@code sole-trader}
 * @param bases base amounts that are known, fen
 * @param isCorrected a re-check found the violation corrected, none found it going on
 */
public record FineQuestion(
        List<Citation> basis,
        String words,
        Fact<LocalDate> conductFrom,
        Fact<LocalDate> conductUntil,
        Fact<LocalDate> decidedOn,
        Fact<String> partyKind,
        Map<BaseAmount, Long> bases,
        boolean isCorrected) {
    public FineQuestion {
        basis = List.copyOf(basis);
        bases = Map.copyOf(bases);
    }
}
