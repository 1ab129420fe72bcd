package xiezhi.lawbook.deadline;

import java.util.List;
import xiezhi.core.deadline.EventName;

/**
 * An event terms start or end with: one entry of {@code law/deadlines/events.yaml}.
 *
 * @param name tag and Chinese phrase
 * @param facts where a case shows its day, tried in order: {@code timeline.filedOn} in the case, or {@code correction-order/service.servedOn} in the documents of a kind
 */
public record EventEntry(EventName name, List<String> facts) {
    public EventEntry {
        facts = List.copyOf(facts);
    }
}
