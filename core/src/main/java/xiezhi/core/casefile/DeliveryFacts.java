package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * What a receipt notes of its way of service.
 *
 * @param relation relation of who signed to who was to be served
 * @param slip number of the mail, its receipt or proof of delivery
 * @param unreachable why only an announcement was left
 * @param announcedDays days of the announcement
 */
public record DeliveryFacts(
        Fact<String> relation, Fact<Boolean> slip, Fact<Boolean> unreachable, Fact<Long> announcedDays) {

    /** Nothing stated. */
    public static DeliveryFacts absent() {
        return new DeliveryFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
