package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.Sql;
import xiezhi.store.monitoring.Partitions.Wanted;
import xiezhi.store.monitoring.SeriesRegister.Series;

/**
 * Our own hours and days, computed from the minutes devices send and computed again when a minute comes late or differently. They stand beside what devices compute, never in its place.
 *
 * <p>For one thread; calls go on from where the last one stopped.
 */
public final class OwnAverages {
    /** Packets looked at in one transaction. */
    private static final int PACKETS_AT_ONCE = 5_000;
    /** Minutes a single value of an hour stands for: what loggers send mostly. */
    private static final int USUAL_MINUTES = 10;

    private static final String WATER = "w";
    private static final String WATER_FLOW = "w00000";

    private final Completeness needed;
    private final DataSource connections;
    private final SeriesRegister register;
    private final Partitions partitions = new Partitions();

    /** Averages in a database, valid from that on. */
    public OwnAverages(Database database, Completeness needed) {
        this.needed = needed;
        connections = database.connections();
        register = new SeriesRegister(connections);
    }

    /** An hour or a day of a device. */
    private record Period(String mn, LocalDateTime from) {}

    /** A value of a factor at a time. */
    private record Sample(String factor, LocalDateTime dataAt, ReadingValues values, int span) {}

    /** Brings the averages on to the packets kept by now; the number of hours computed. */
    public int catchUp() {
        int hours = 0;
        for (Step step = next(); step.until() > step.after(); step = next()) {
            hours += take(step);
        }
        return hours;
    }

    /** Position of the last packet whose values they hold, 0 before the first. */
    public long upTo() {
        return Sql.reading(connections, OwnAverages::progress);
    }

    private static long progress(Connection connection) throws SQLException {
        return Sql.one(connection, "monitoring/average-progress", row -> row.getLong(1))
                .orElse(0L);
    }

    /** Packets to look at. */
    private record Step(long after, long until) {}

    private Step next() {
        return Sql.reading(connections, connection -> {
            long after = progress(connection);
            long last = Sql.one(connection, "monitoring/head", Head::of)
                    .map(Head::position)
                    .orElse(0L);
            return new Step(after, Math.min(last, after + PACKETS_AT_ONCE));
        });
    }

    private int take(Step step) {
        List<Period> hours = Sql.reading(
                connections,
                connection -> Sql.list(
                        connection, "monitoring/hours-of-packets", OwnAverages::period, step.after(), step.until()));
        Set<Wanted> made = new HashSet<>();
        Set<Period> days = new HashSet<>();
        Sql.writing(connections, connection -> {
            for (Period hour : hours) {
                hour(connection, hour, made);
                days.add(new Period(hour.mn(), hour.from().truncatedTo(ChronoUnit.DAYS)));
            }
            for (Period day : days) {
                day(connection, day, made);
            }
            return Sql.run(connection, "monitoring/set-average-progress", step.until());
        });
        partitions.committed(made);
        return hours.size();
    }

    private void hour(Connection connection, Period hour, Set<Wanted> made) throws SQLException {
        List<Sample> minutes = Sql.list(
                connection,
                "monitoring/minutes-of-hour",
                row -> sample(row, 1),
                hour.mn(),
                hour.from(),
                hour.from().plusHours(1));
        int span = span(minutes);
        List<Sample> spanned = minutes.stream()
                .map(each -> new Sample(each.factor(), each.dataAt(), each.values(), span))
                .toList();
        put(connection, hour, ReadingKind.HOUR, spanned, made);
    }

    private void day(Connection connection, Period day, Set<Wanted> made) throws SQLException {
        List<Sample> hours = Sql.list(
                connection,
                "monitoring/hours-of-day",
                row -> sample(row, 1),
                day.mn(),
                day.from(),
                day.from().plusDays(1));
        put(connection, day, ReadingKind.DAY, hours, made);
    }

    private void put(Connection connection, Period period, ReadingKind kind, List<Sample> samples, Set<Wanted> made)
            throws SQLException {
        Map<LocalDateTime, BigDecimal> volumes = new HashMap<>();
        Map<String, List<Sample>> byFactor = new TreeMap<>();
        for (Sample sample : samples) {
            byFactor.computeIfAbsent(sample.factor(), factor -> new ArrayList<>())
                    .add(sample);
            if (sample.factor().equals(WATER_FLOW)) {
                sample.values().total().ifPresent(volume -> volumes.put(sample.dataAt(), volume));
            }
        }
        register.number(byFactor.keySet().stream()
                .map(factor -> new Series(period.mn(), factor, kind))
                .toList());
        Wanted month = Wanted.month("own_average", period.from().toLocalDate());
        partitions.make(connection, made.add(month) ? Set.of(month) : Set.of());
        for (var factor : byFactor.entrySet()) {
            int series = register.of(new Series(period.mn(), factor.getKey(), kind));
            put(connection, series, period.from(), average(factor.getKey(), kind, factor.getValue(), volumes));
        }
    }

    private Average average(
            String factor, ReadingKind kind, List<Sample> samples, Map<LocalDateTime, BigDecimal> volumes) {
        boolean isWater = factor.startsWith(WATER);
        boolean isWeighed = isWater && !factor.equals(WATER_FLOW);
        List<AveragePart> parts = samples.stream()
                .map(each -> new AveragePart(
                        each.values(),
                        isWeighed ? Optional.ofNullable(volumes.get(each.dataAt())) : Optional.empty(),
                        each.span()))
                .toList();
        if (kind == ReadingKind.HOUR) {
            return isWater ? Averaging.waterHour(parts) : Averaging.gasHour(parts, needed.minutes());
        }
        return isWater ? Averaging.waterDay(parts) : Averaging.gasDay(parts, needed.hours());
    }

    private static void put(Connection connection, int series, LocalDateTime from, Average average)
            throws SQLException {
        ReadingValues values = average.values();
        Sql.run(
                connection,
                "monitoring/put-average",
                series,
                from,
                values.avg(),
                values.min(),
                values.max(),
                values.total(),
                values.converted(),
                average.validParts(),
                average.parts(),
                average.isValid());
    }

    /** Minutes between the values of an hour: the smallest step between two of them. */
    private static int span(List<Sample> minutes) {
        List<LocalDateTime> times =
                minutes.stream().map(Sample::dataAt).distinct().sorted().toList();
        long least = Long.MAX_VALUE;
        for (int i = 1; i < times.size(); i++) {
            least = Math.min(
                    least, Duration.between(times.get(i - 1), times.get(i)).toMinutes());
        }
        return least == Long.MAX_VALUE ? USUAL_MINUTES : (int) Math.max(1, least);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getString("mn"), row.getObject("hour", LocalDateTime.class));
    }

    private static Sample sample(ResultSet row, int span) throws SQLException {
        return new Sample(
                row.getString("factor"), row.getObject("data_at", LocalDateTime.class), ReadingRows.values(row), span);
    }
}
