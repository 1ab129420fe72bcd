package xiezhi.server.monitoring.outlet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.server.organisation.Organisation;

/**
 * An outlet of the list.
 *
 * @param medium {@code water} or {@code gas}
 * @param lastAt arrival of its last packet in the last weeks
 * @param intervalMinutes minutes between two packets at most, of the device that sent it
 * @param open episodes that wait for a verdict
 * @param watch episodes that are watched
 */
record OutletLine(
        String id,
        String name,
        OutletFirm firm,
        String medium,
        Optional<Instant> lastAt,
        int intervalMinutes,
        int open,
        int watch) {
    /** A device may be late by two intervals and so many minutes before it counts as late. */
    private static final int MINUTES_OF_GRACE = 10;
    /** From then on it is silent, not late. */
    private static final Duration SILENT_AFTER = Duration.ofHours(24);

    static OutletLine of(ResultSet row) throws SQLException {
        return new OutletLine(
                row.getString("id"),
                row.getString("name"),
                new OutletFirm(
                        row.getString("firm"),
                        Optional.ofNullable(row.getString("firm_id")),
                        row.getString("firm_name"),
                        row.getString("unit")),
                row.getString("medium"),
                Optional.ofNullable(row.getObject("arrived_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("interval_minutes"),
                row.getInt("open"),
                row.getInt("watch"));
    }

    /** {@code online}, {@code late}, {@code silent} or, where nothing came for weeks, {@code never}. */
    String state(Instant now) {
        if (lastAt.isEmpty()) {
            return "never";
        }
        var age = Duration.between(lastAt.get(), now);
        if (age.compareTo(Duration.ofMinutes(2L * intervalMinutes + MINUTES_OF_GRACE)) <= 0) {
            return "online";
        }
        return age.compareTo(SILENT_AFTER) <= 0 ? "late" : "silent";
    }

    /** What every answer about the outlet says of it. */
    ObjectNode head(Instant now, Organisation organisation) {
        var node = JsonMapper.shared().createObjectNode();
        node.put("id", id)
                .put("name", name)
                .put("firm", firm.code())
                .put("firmName", firm.name())
                .put("medium", medium)
                .put("unit", firm.unit())
                .put("unitName", firm.unit().isEmpty() ? "" : organisation.name(firm.unit()))
                .put("state", state(now));
        firm.id().ifPresent(known -> node.put("firmId", known));
        lastAt.ifPresent(at -> node.put("lastAt", at.toString()));
        return node;
    }

    /** The line of the list. */
    ObjectNode line(Instant now, Organisation organisation, Optional<Double> transferRate) {
        var node = head(now, organisation).put("open", open).put("watch", watch);
        transferRate.ifPresent(rate -> node.put("transferRate", rate));
        return node;
    }
}
