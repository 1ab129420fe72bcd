package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * Days that papers show as not counted in the term of the case, both ends included.
 *
 * @param kind why: {@code suspension}, {@code hearing}, {@code monitoring}, {@code service}, {@code announcement}, {@code criminal-referral}
 * @param from first day
 * @param until last day; absent while it goes on
 */
public record PauseFacts(Fact<String> kind, Fact<LocalDate> from, Fact<LocalDate> until) {

    /** Nothing stated. */
    public static PauseFacts absent() {
        return new PauseFacts(Fact.absent(), Fact.absent(), Fact.absent());
    }
}
