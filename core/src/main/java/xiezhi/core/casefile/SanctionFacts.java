package xiezhi.core.casefile;

import java.util.List;
import xiezhi.core.fact.Fact;

/**
 * The penalty a document proposes or imposes.
 *
 * @param kinds penalty kind ids, see law/glossary.yaml: warning, criticism, fine, confiscation, permit-suspension, grade-lowering, permit-revocation, business-restriction, production-restriction, production-halt, suspension, closure, trade-ban, detention
 * @param fineFen the fine, fen; unsure when words and figures differ
 * @param fineCapitalsFen the fine as written in Chinese capitals, fen
 * @param fineFiguresFen the fine as written in figures, fen
 * @param confiscatedFen confiscated gains, fen
 * @param benchmark discretion benchmark named
 * @param isProposal the operative words still propose (拟, 建议) instead of deciding
 * @param ordersCorrection orders correction as well
 * @param days days of a daily penalty
 * @param perDayFen amount for each day, fen
 */
public record SanctionFacts(
        List<Fact<String>> kinds,
        Fact<Long> fineFen,
        Fact<Long> fineCapitalsFen,
        Fact<Long> fineFiguresFen,
        Fact<Long> confiscatedFen,
        Fact<String> benchmark,
        Fact<Boolean> isProposal,
        Fact<Boolean> ordersCorrection,
        Fact<Long> days,
        Fact<Long> perDayFen) {
    public SanctionFacts {
        kinds = List.copyOf(kinds);
    }

    /** Nothing stated. */
    public static SanctionFacts absent() {
        return new SanctionFacts(
                List.of(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent());
    }
}
