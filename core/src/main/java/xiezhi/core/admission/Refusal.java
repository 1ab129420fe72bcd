package xiezhi.core.admission;

import java.util.List;
import xiezhi.core.finding.CitedArticle;

/**
 * One reason why an event is not admitted.
 *
 * @param code stable code
 * @param message what is wrong, in Chinese, with the values
 * @param english the same in English
 * @param citations articles it rests on, as they stood on the day of the event; empty when the rule is our own
 * @param field field of the event it concerns, as a path; {@code happenedOn} for its day, {@code by} for who records it
 * @param remedy what to do instead, in Chinese
 * @param mayBeOverridden a leader may let the step be taken in spite of it
 */
public record Refusal(
        RefusalCode code,
        String message,
        String english,
        List<CitedArticle> citations,
        String field,
        String remedy,
        boolean mayBeOverridden) {

    public Refusal {
        citations = List.copyOf(citations);
    }
}
