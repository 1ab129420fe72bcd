package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * What a document says of the proof of amounts and qualities.
 *
 * @param wasteIdentified class, code or identification of the waste is given
 * @param quantityStated a quantity of waste is stated as a fact of the case
 * @param quantityMeasured weighing, measuring or records of the quantity are spoken of
 * @param crimeQuantity hazardous waste discharged, dumped or disposed of unlawfully reaches the three tonnes of the criminal interpretation
 * @param gainsProved accounts, contracts or invoices of gains are spoken of
 * @param costProved a quotation, contract or appraisal of disposal cost is spoken of
 * @param investmentProved contracts, invoices, audit or appraisal of the investment are spoken of
 * @param oldStandard standard cited that a newer edition has replaced, as printed
 */
public record ProofFacts(
        Fact<Boolean> wasteIdentified,
        Fact<Boolean> quantityStated,
        Fact<Boolean> quantityMeasured,
        Fact<Boolean> crimeQuantity,
        Fact<Boolean> gainsProved,
        Fact<Boolean> costProved,
        Fact<Boolean> investmentProved,
        Fact<String> oldStandard) {

    /** Nothing stated. */
    public static ProofFacts absent() {
        return new ProofFacts(
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
