package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * How a record on the spot came about.
 *
 * @param signedOn day beside the signatures
 * @param isCovert the check was covert
 * @param askedTogether more than one person is named as asked
 * @param hasGuardian a guardian or other adult attends
 * @param isMinor the person asked is said to be under eighteen
 * @param addressAsked the address for service is asked or confirmed
 * @param outlet code of the outlet sampled, for example DW001; unsure when there are several
 */
public record VisitFacts(
        Fact<LocalDate> signedOn,
        Fact<Boolean> isCovert,
        Fact<Boolean> askedTogether,
        Fact<Boolean> hasGuardian,
        Fact<Boolean> isMinor,
        Fact<Boolean> addressAsked,
        Fact<String> outlet) {

    /** Nothing stated. */
    public static VisitFacts absent() {
        return new VisitFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent());
    }
}
