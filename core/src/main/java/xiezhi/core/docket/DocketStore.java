package xiezhi.core.docket;

import java.util.List;
import java.util.Optional;

/** Keeps dockets. Lines are added and never changed; what was answered as recorded is there after any crash. */
public interface DocketStore {

    /**
     * Adds lines, all or none.
     *
     * @throws IllegalArgumentException when a correction names a line that cannot be corrected: admission must refuse it before
     */
    AppendOutcome append(Append append);

    /** All lines of a docket; an empty docket when there is none of that name. */
    Docket docket(DocketId id);

    /** Names of dockets in their order, those after a name, at most {@code limit}. */
    List<DocketId> dockets(Optional<DocketId> after, int limit);

    /** Lines of all dockets in the order of recording, those after a position, at most {@code limit}. */
    List<StoredEntry> entries(long after, int limit);
}
