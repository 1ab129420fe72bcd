package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * What a document says of who the party is and whom else the penalty concerns.
 *
 * @param role {@code builder-for-others}, {@code equipment-operator} or {@code equipment-maker}, where the text says the party acted as such for another
 * @param withoutShopName the licence of a sole trader shows no shop name
 * @param deregisteredOn day the party was struck off the register
 * @param isRenamed the party changed its name
 * @param renamingProved a paper of the register proves the change
 * @param finedPerson responsible person fined beside the unit
 * @param personsWeighed responsible persons are spoken of
 * @param capacityDoubted the party is said to have a mental disorder
 * @param capacityExamined a diagnosis or opinion on the capacity is spoken of
 */
public record StandingFacts(
        Fact<String> role,
        Fact<Boolean> withoutShopName,
        Fact<LocalDate> deregisteredOn,
        Fact<Boolean> isRenamed,
        Fact<Boolean> renamingProved,
        Fact<String> finedPerson,
        Fact<Boolean> personsWeighed,
        Fact<Boolean> capacityDoubted,
        Fact<Boolean> capacityExamined) {

    /** Nothing stated. */
    public static StandingFacts absent() {
        return new StandingFacts(
                Fact.absent(),
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
