package xiezhi.lawbook.admission;

import java.util.List;
import java.util.Optional;
import xiezhi.core.admission.RefusalCode;
import xiezhi.core.rule.Provenance;

/**
 * A condition that an event must meet to be written into a docket.
 *
 * @param head what it is
 * @param versions its versions, oldest first, without overlap
 * @param path law file it stands in
 * @param line line it begins at
 */
public record Gate(Head head, List<GateVersion> versions, String path, int line) {
    public Gate {
        versions = List.copyOf(versions);
    }

    /**
     * What a gate is, whatever its version.
     *
     * @param code code of its refusal
     * @param tag tag of the event it stands before; empty when it stands before every event
     * @param zh what it demands, in Chinese
     * @param field field of the event a refusal concerns
     * @param mayBeOverridden a leader may let a step pass in spite of it
     * @param stopsOnFindings it closes the step while fatal findings are open; a leader may sign for each of them
     * @param provenance how sure we are of it
     */
    public record Head(
            RefusalCode code,
            Optional<String> tag,
            String zh,
            String field,
            boolean mayBeOverridden,
            boolean stopsOnFindings,
            Provenance provenance) {}

    public RefusalCode code() {
        return head.code();
    }

    /** The tag as files write it. */
    public String event() {
        return head.tag().orElse(GateBook.EVERY_EVENT);
    }
}
