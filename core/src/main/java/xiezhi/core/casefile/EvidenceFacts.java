package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * One item of an evidence list.
 *
 * @param name name as listed
 * @param kind document kind id when the name is that of a document
 * @param madeOn date given with the item
 * @param order number in the list
 */
public record EvidenceFacts(Fact<String> name, Fact<String> kind, Fact<LocalDate> madeOn, Fact<Long> order) {

    /** Nothing stated. */
    public static EvidenceFacts absent() {
        return new EvidenceFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
