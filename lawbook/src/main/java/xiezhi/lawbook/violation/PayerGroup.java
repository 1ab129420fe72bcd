package xiezhi.lawbook.violation;

import java.util.List;
import xiezhi.core.fact.Fact;
import xiezhi.core.violation.FineRule;
import xiezhi.core.violation.Payer;

/** Which of an article's fines may meet a party. */
enum PayerGroup {
    UNIT,
    CITIZEN,
    ANY;

    /** A sole trader pays as a unit does. */
    static PayerGroup of(Fact<String> partyKind) {
        return switch (partyKind.sure().orElse("")) {
            case "unit", "sole-trader" -> UNIT;
            case "citizen" -> CITIZEN;
            default -> ANY;
        };
    }

    /**
     * The fines that may meet the party. A citizen may be the violator or a responsible person of a unit, so both stay
     * possible for him where the article has no fine of its own for citizens.
     */
    List<FineRule> of(List<FineRule> fines) {
        return switch (this) {
            case UNIT -> fines.stream().filter(PayerGroup::isForUnits).toList();
            case CITIZEN -> {
                var own = fines.stream()
                        .filter(fine -> fine.payer() == Payer.CITIZEN)
                        .toList();
                yield own.isEmpty()
                        ? fines.stream()
                                .filter(fine -> fine.payer() != Payer.UNIT)
                                .toList()
                        : own;
            }
            case ANY -> fines;
        };
    }

    private static boolean isForUnits(FineRule fine) {
        return fine.payer() == Payer.UNIT || fine.payer() == Payer.ANYONE;
    }
}
