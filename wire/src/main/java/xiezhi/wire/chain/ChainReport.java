package xiezhi.wire.chain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What checking a chain showed.
 *
 * @param entries lines checked
 * @param dockets dockets they belong to
 * @param roots daily roots checked
 * @param rootedUntil day of the last root; lines after it are bound by their own chain only
 * @param broken the first broken link; empty when all hold
 */
public record ChainReport(
        long entries, long dockets, long roots, Optional<LocalDate> rootedUntil, Optional<ChainBreak> broken) {

    /** Whether every link holds. */
    public boolean isIntact() {
        return broken.isEmpty();
    }
}
