package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * The party 当事人 as one document, or the whole case, names it.
 *
 * @param name name of the unit, or of the person
 * @param kind {@code unit}, {@code citizen} or {@code sole-trader}
 * @param creditCode unified social credit code as printed, 18 characters when whole
 * @param idNumber resident identity number as printed
 * @param legalRepresentative 法定代表人 or 负责人
 * @param address address or domicile
 * @param operator operator 经营者 of a sole trader
 * @param phone telephone
 */
public record PartyFacts(
        Fact<String> name,
        Fact<String> kind,
        Fact<String> creditCode,
        Fact<String> idNumber,
        Fact<String> legalRepresentative,
        Fact<String> address,
        Fact<String> operator,
        Fact<String> phone) {

    /** Nothing stated. */
    public static PartyFacts absent() {
        return new PartyFacts(
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
