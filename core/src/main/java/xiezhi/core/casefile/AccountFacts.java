package xiezhi.core.casefile;

import java.time.LocalDate;
import java.util.List;
import xiezhi.core.fact.Fact;

/**
 * What a document says happened.
 *
 * @param cause cause of the case 案由
 * @param source source of the case 案源
 * @param statement the passage stating the facts
 * @param foundOn day the violation was found, usually the day of the inspection
 * @param conductFrom first day of the violation
 * @param conductUntil last day of the violation
 * @param evidence evidence list
 * @param hasHarm text states pollution or damage as a consequence
 * @param investmentFen total investment, fen
 * @param disposalCostFen disposal cost, fen
 * @param gainsFen illegal gains 违法所得, fen
 * @param lossFen direct economic loss 直接经济损失, fen
 */
public record AccountFacts(
        Fact<String> cause,
        Fact<String> source,
        Fact<String> statement,
        Fact<LocalDate> foundOn,
        Fact<LocalDate> conductFrom,
        Fact<LocalDate> conductUntil,
        List<EvidenceFacts> evidence,
        Fact<Boolean> hasHarm,
        Fact<Long> investmentFen,
        Fact<Long> disposalCostFen,
        Fact<Long> gainsFen,
        Fact<Long> lossFen) {
    public AccountFacts {
        evidence = List.copyOf(evidence);
    }

    /** Nothing stated. */
    public static AccountFacts absent() {
        return new AccountFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                List.of(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent());
    }
}
