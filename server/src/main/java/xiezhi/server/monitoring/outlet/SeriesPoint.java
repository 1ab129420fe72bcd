package xiezhi.server.monitoring.outlet;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.server.monitoring.MonitoringTimes;

/**
 * A value of a series.
 *
 * @param flag as sent; empty where there was none
 * @param isOwn whether the platform computed it
 */
record SeriesPoint(
        LocalDateTime at,
        Optional<BigDecimal> avg,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<BigDecimal> total,
        Optional<BigDecimal> converted,
        String flag,
        boolean isOwn,
        int revision) {
    private static final String NORMAL = "N";

    static SeriesPoint of(ResultSet row) throws SQLException {
        return new SeriesPoint(
                row.getObject("data_at", LocalDateTime.class),
                Optional.ofNullable(row.getBigDecimal("avg")),
                Optional.ofNullable(row.getBigDecimal("min")),
                Optional.ofNullable(row.getBigDecimal("max")),
                Optional.ofNullable(row.getBigDecimal("total")),
                Optional.ofNullable(row.getBigDecimal("converted")),
                row.getString("flag"),
                row.getBoolean("is_own"),
                row.getInt("revision"));
    }

    boolean isMarked() {
        return !flag.isEmpty() && !flag.equals(NORMAL);
    }

    void write(ObjectNode node) {
        node.put("at", MonitoringTimes.text(at)).put("isOwn", isOwn).put("revision", revision);
        avg.ifPresent(value -> node.put("avg", value));
        min.ifPresent(value -> node.put("min", value));
        max.ifPresent(value -> node.put("max", value));
        total.ifPresent(value -> node.put("total", value));
        converted.ifPresent(value -> node.put("converted", value));
        if (isMarked()) {
            node.put("flag", flag);
        }
    }

    private double compared() {
        return converted.or(() -> avg).map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /** Those with a number; the first where none has one. */
    private static List<SeriesPoint> told(List<SeriesPoint> points) {
        var told =
                points.stream().filter(each -> !Double.isNaN(each.compared())).toList();
        return told.isEmpty() ? points.subList(0, 1) : told;
    }

    /** At most about so many of these points: of each stretch the least and the greatest, so that no peak is lost. */
    static List<SeriesPoint> thinned(List<SeriesPoint> points, int most) {
        if (points.size() <= most) {
            return points;
        }
        var stretches = most / 2;
        Set<SeriesPoint> kept = new LinkedHashSet<>();
        for (int i = 0; i < stretches; i++) {
            var begin = (int) ((long) i * points.size() / stretches);
            var end = (int) ((long) (i + 1) * points.size() / stretches);
            var stretch = told(points.subList(begin, end));
            List<SeriesPoint> pair = new ArrayList<>();
            stretch.stream()
                    .reduce((one, other) -> other.compared() < one.compared() ? other : one)
                    .ifPresent(pair::add);
            stretch.stream()
                    .reduce((one, other) -> other.compared() > one.compared() ? other : one)
                    .ifPresent(pair::add);
            pair.sort(Comparator.comparing(SeriesPoint::at));
            kept.addAll(pair);
        }
        return List.copyOf(kept);
    }
}
