package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * A term a document sets: seizure, restriction, correction, deferral, suspension of the case.
 *
 * @param from first day
 * @param until last day
 * @param days length in days
 * @param months length in months
 * @param content what is to be done or what is held
 * @param amountFen amount, fen, of an instalment, a demand or a payment
 * @param surchargeFen surcharge 加处罚款 demanded, fen
 */
public record TermFacts(
        Fact<LocalDate> from,
        Fact<LocalDate> until,
        Fact<Long> days,
        Fact<Long> months,
        Fact<String> content,
        Fact<Long> amountFen,
        Fact<Long> surchargeFen) {

    /** Nothing stated. */
    public static TermFacts absent() {
        return new TermFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent());
    }
}
