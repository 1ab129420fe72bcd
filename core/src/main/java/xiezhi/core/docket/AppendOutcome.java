package xiezhi.core.docket;

import java.util.List;
import java.util.UUID;

/** The answer to an {@link Append}. */
public sealed interface AppendOutcome {

    /**
     * The lines are kept for good.
     *
     * @param entries the lines as they stand in the docket
     * @param isRepeat whether they stood there already, from the same append sent before
     */
    record Recorded(List<DocketEntry> entries, boolean isRepeat) implements AppendOutcome {
        public Recorded {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Somebody else wrote since: nothing was added.
     *
     * @param last number of the last line there is
     * @param since the lines the writer has not seen
     */
    record Clash(int last, List<DocketEntry> since) implements AppendOutcome {
        public Clash {
            since = List.copyOf(since);
        }
    }

    /** The id was used for another append: nothing was added. */
    record IdTaken(UUID id) implements AppendOutcome {}
}
