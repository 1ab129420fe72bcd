package xiezhi.core.casefile;

import xiezhi.core.fact.Fact;

/**
 * Rights before the decision that a document tells, or that the party used.
 *
 * @param defenceTold right to state and defend is told
 * @param defenceDays days given for it
 * @param defenceUnit {@code working}, {@code calendar} (自然日 or 日历日 written) or {@code plain} (just 日)
 * @param hearingTold right to a hearing is told
 * @param hearingDays days given for asking
 * @param waived party waives in writing
 * @param defenceMade party made a statement or defence
 * @param hearingRequested party asked for a hearing
 * @param answered document deals with the defence, or says none was made
 */
public record RightsFacts(
        Fact<Boolean> defenceTold,
        Fact<Long> defenceDays,
        Fact<String> defenceUnit,
        Fact<Boolean> hearingTold,
        Fact<Long> hearingDays,
        Fact<Boolean> waived,
        Fact<Boolean> defenceMade,
        Fact<Boolean> hearingRequested,
        Fact<Boolean> answered) {

    /** Nothing stated. */
    public static RightsFacts absent() {
        return new RightsFacts(
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
