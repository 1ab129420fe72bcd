package xiezhi.core.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import xiezhi.core.fact.Fact;

/**
 * A sampling record or monitoring report.
 *
 * @param laboratory laboratory
 * @param accreditation accreditation mark or number (CMA)
 * @param sampledOn day of sampling
 * @param sampledAt time of sampling
 * @param reportedOn day of the report
 * @param hasExceedance report or text states an exceedance
 * @param toldToParty result is told to the party
 */
public record TestFacts(
        Fact<String> laboratory,
        Fact<String> accreditation,
        Fact<LocalDate> sampledOn,
        Fact<LocalDateTime> sampledAt,
        Fact<LocalDate> reportedOn,
        Fact<Boolean> hasExceedance,
        Fact<Boolean> toldToParty) {

    /** Nothing stated. */
    public static TestFacts absent() {
        return new TestFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent());
    }
}
