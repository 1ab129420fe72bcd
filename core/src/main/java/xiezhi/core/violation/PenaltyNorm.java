package xiezhi.core.violation;

import java.util.List;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;

/**
 * One article that punishes a violation, on the days it does.
 *
 * @param penalty its places; one of them is cited as basis
 * @param with places cited beside it, such as the paragraph that sets the amounts
 * @param conduct duties the violation breaks
 * @param inForce days of the conduct it governs
 * @param fines fines it sets; never empty
 * @param must other sanctions it imposes, ids of law/glossary.yaml
 * @param may other sanctions it allows
 * @param provenance how sure this is
 */
public record PenaltyNorm(
        List<Citation> penalty,
        List<Citation> with,
        List<Citation> conduct,
        InForce inForce,
        List<FineRule> fines,
        List<String> must,
        List<String> may,
        Provenance provenance) {
    public PenaltyNorm {
        penalty = List.copyOf(penalty);
        with = List.copyOf(with);
        conduct = List.copyOf(conduct);
        fines = List.copyOf(fines);
        must = List.copyOf(must);
        may = List.copyOf(may);
        if (penalty.isEmpty() || fines.isEmpty()) {
            throw new IllegalArgumentException("expected articles and fines, found " + penalty + fines);
        }
    }

    /** A citation of the penalty, as exact as this norm or less. */
    public boolean isCitedBy(Citation cited) {
        return penalty.stream().anyMatch(place -> place.covers(cited) || cited.covers(place));
    }

    /** The citation names this norm's own item or paragraph. */
    public boolean isNamedBy(Citation cited) {
        return penalty.stream().anyMatch(place -> place.covers(cited));
    }

    /** It also fines responsible persons. */
    public boolean finesPersons() {
        return fines.stream().anyMatch(fine -> fine.payer() == Payer.RESPONSIBLE_PERSON);
    }
}
