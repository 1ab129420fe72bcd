package xiezhi.wire.packet;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What checking packets showed.
 *
 * @param packets packets checked
 * @param days days they arrived on
 * @param roots roots checked
 * @param rootedUntil day of the last root; packets after it are bound by their own chain only
 * @param broken the first broken link; empty when all hold
 */
public record PacketReport(
        long packets, long days, long roots, Optional<LocalDate> rootedUntil, Optional<PacketBreak> broken) {

    /** Whether every link holds. */
    public boolean isIntact() {
        return broken.isEmpty();
    }
}
