package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * What a receipt notes of its way of service.
 *
 * @param posted says it was sent by post
 * @param announced says it was announced
 * @param phoned says it was told by telephone or word of mouth
 * @param relation relation of who signed to who was to be served
 * @param slip number of the mail, its receipt or proof of delivery
 * @param unreachable why only an announcement was left
 * @param announcedDays days of the announcement
 */
public record DeliveryFacts(
        Fact<Boolean> posted,
        Fact<Boolean> announced,
        Fact<Boolean> phoned,
        Fact<String> relation,
        Fact<Boolean> slip,
        Fact<Boolean> unreachable,
        Fact<Long> announcedDays) {

    /** Nothing stated. */
    public static DeliveryFacts absent() {
        return new DeliveryFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent());
    }
}
