package xiezhi.store.monitoring;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.monitoring.series.HourAssembly;
import xiezhi.store.Sql;
import xiezhi.store.monitoring.OwnAverages.Touched;

/**
 * Until when the hours of devices are closed, by the same rule as for detectors; it never goes back. What packets brought for
 * a period that was closed before they were taken is a correction.
 *
 * @param until by device; a device that is not there has no closed hour
 */
record HoursClosed(Map<String, LocalDateTime> until) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    /** Times so much later than their arrival close nothing: a clock that is ahead would close hours that have not begun. */
    private static final int MINUTES_AHEAD = 60;

    /** As it was before the packets that touched these hours. */
    static HoursClosed before(Connection connection, Collection<Touched> hours) throws SQLException {
        Map<String, LocalDateTime> until = new HashMap<>();
        Sql.list(
                connection,
                "monitoring/hours-closed",
                row -> Optional.ofNullable(
                        until.put(row.getString("mn"), row.getObject("until_at", LocalDateTime.class))),
                connection.createArrayOf(
                        "text", hours.stream().map(Touched::mn).distinct().toArray()));
        return new HoursClosed(until);
    }

    /** Whether a period of a device that ends then was closed. */
    boolean isClosed(String mn, LocalDateTime end) {
        return Optional.ofNullable(until.get(mn))
                .filter(closed -> !end.isAfter(closed))
                .isPresent();
    }

    /** Closes what these hours closed. */
    static void advance(Connection connection, List<Touched> hours, Instant arrivedAt) throws SQLException {
        LocalDateTime latest = LocalDateTime.ofInstant(arrivedAt, CHINA).plusMinutes(MINUTES_AHEAD);
        Map<String, LocalDateTime> closing = new HashMap<>();
        for (Touched hour : hours) {
            if (!hour.lastAt().isAfter(latest)) {
                closing.merge(
                        hour.mn(),
                        HourAssembly.closedBy(hour.lastAt()),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        List<Map.Entry<String, LocalDateTime>> sorted =
                closing.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        Sql.run(
                connection,
                "monitoring/close-hours",
                connection.createArrayOf(
                        "text", sorted.stream().map(Map.Entry::getKey).toArray()),
                connection.createArrayOf(
                        "timestamp", sorted.stream().map(Map.Entry::getValue).toArray()));
    }
}
