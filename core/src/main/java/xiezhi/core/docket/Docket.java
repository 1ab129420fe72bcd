package xiezhi.core.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.EntryCorrected;
import xiezhi.core.event.EntryWithdrawn;

/**
 * Everything that happened in one case, in the order it was recorded. Lines are only ever added; a mistake is put right by an {@link EntryCorrected} or {@link EntryWithdrawn} that names it.
 *
 * @param entries lines numbered 1, 2, 3 …
 */
public record Docket(List<DocketEntry> entries) {
    /** A case in which nothing has happened. */
    public static final Docket EMPTY = new Docket(List.of());

    public Docket {
        entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).seq() != i + 1) {
                throw new IllegalArgumentException("expected entry " + (i + 1) + ", found "
                        + entries.get(i).seq());
            }
            requireTarget(entries, entries.get(i));
        }
    }

    /** This docket with one more line; this one is left alone. */
    public Docket append(DatedEvent event, Instant recordedAt, String by) {
        return appendAll(List.of(event), recordedAt, by);
    }

    /** This docket with more lines, recorded at one moment. */
    public Docket appendAll(List<DatedEvent> events, Instant recordedAt, String by) {
        List<DocketEntry> longer = new ArrayList<>(entries);
        for (DatedEvent dated : events) {
            longer.add(new DocketEntry(longer.size() + 1, dated.happenedOn(), recordedAt, by, dated.event()));
        }
        return new Docket(longer);
    }

    /** A correction must name an earlier line that is itself no correction, so that no line is ambiguous. */
    private static void requireTarget(List<DocketEntry> entries, DocketEntry entry) {
        int target = switch (entry.event()) {
            case EntryCorrected corrected -> corrected.seq();
            case EntryWithdrawn withdrawn -> withdrawn.seq();
            default -> 0;
        };
        boolean isCorrection = isCorrection(entry.event());
        if (isCorrection
                && (target < 1
                        || target >= entry.seq()
                        || isCorrection(entries.get(target - 1).event()))) {
            throw new IllegalArgumentException("entry " + entry.seq() + " corrects entry " + target
                    + ": expected an earlier entry that is no correction");
        }
    }

    private static boolean isCorrection(CaseEvent event) {
        return event instanceof EntryCorrected || event instanceof EntryWithdrawn;
    }
}
