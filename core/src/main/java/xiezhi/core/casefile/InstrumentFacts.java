package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * What a document says of instruments whose data serve as evidence.
 *
 * @param usesAutomaticData relies on data of automatic monitoring
 * @param automaticAccepted acceptance, comparison or filing of the automatic equipment is spoken of
 * @param invalidMarked the data used are said to be marked as invalid, maintenance or fault
 * @param usesDevice relies on electronic monitoring devices as of article 41 of the penalty law
 * @param deviceReviewed legal and technical review of the device is spoken of
 * @param recordReviewed review of the device record before use is spoken of
 * @param deviceTold the party was told and could query the record
 */
public record InstrumentFacts(
        Fact<Boolean> usesAutomaticData,
        Fact<Boolean> automaticAccepted,
        Fact<Boolean> invalidMarked,
        Fact<Boolean> usesDevice,
        Fact<Boolean> deviceReviewed,
        Fact<Boolean> recordReviewed,
        Fact<Boolean> deviceTold) {

    /** Nothing stated. */
    public static InstrumentFacts absent() {
        return new InstrumentFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent());
    }
}
