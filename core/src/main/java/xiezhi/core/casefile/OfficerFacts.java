package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * An enforcement officer as a document names him.
 *
 * @param name name
 * @param certificate certificate number 执法证号
 * @param unit unit
 * @param role {@code inspector}, {@code recorder}, {@code interviewer}, {@code server}, {@code handler}, {@code reviewer}
 * @param validUntil last day of the certificate, where stated
 */
public record OfficerFacts(
        Fact<String> name, Fact<String> certificate, Fact<String> unit, Fact<String> role, Fact<LocalDate> validUntil) {

    /** Nothing stated. */
    public static OfficerFacts absent() {
        return new OfficerFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
