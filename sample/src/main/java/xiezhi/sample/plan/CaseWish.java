package xiezhi.sample.plan;

import java.util.Map;
import java.util.Set;

/**
 * What a case must be: the flags it needs, the steps wished otherwise, and the terms that may break for it.
 *
 * @param needs flags the case must have; {@code !flag} must not
 * @param days wished days by step
 * @param breaks names of terms that may be broken
 */
public record CaseWish(Set<String> needs, Map<String, String> days, Set<String> breaks) {
    /** Any clean case. */
    public static final CaseWish ANY = new CaseWish(Set.of(), Map.of(), Set.of());

    /** Copies the collections. */
    public CaseWish {
        needs = Set.copyOf(needs);
        days = Map.copyOf(days);
        breaks = Set.copyOf(breaks);
    }
}
