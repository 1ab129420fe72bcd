package xiezhi.monitoring.series;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What {@link HourAssembly} remembers of an outlet between two events.
 *
 * @param next beginning of the first hour not closed yet; empty before the first reading
 * @param open readings of hours not closed yet
 * @param closed last closed hours, to tell a change from a fill
 * @param surroundings marks, notices and orders still of interest
 * @param revisions late readings since the last close
 */
public record AssemblyState(
        Optional<LocalDateTime> next,
        List<Reading> open,
        Recent<OutletHour> closed,
        Surroundings surroundings,
        List<Revision> revisions) {
    /** Nothing heard yet. */
    public static AssemblyState start() {
        return new AssemblyState(
                Optional.empty(), List.of(), Recent.none(HourAssembly.HOURS_KEPT), Surroundings.NONE, List.of());
    }
}
