package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.Sql;
import xiezhi.store.monitoring.AverageRows.Late;
import xiezhi.store.monitoring.Partitions.Wanted;
import xiezhi.store.monitoring.SeriesRegister.Series;

/**
 * Our own hours and days, computed from the minutes devices send and computed again when a minute comes late or differently. They stand beside what devices compute, never in its place. A period that changes after it was closed gets a new revision; what it said before is kept as superseded.
 *
 * <p>For one thread; calls go on from where the last one stopped.
 */
public final class OwnAverages {
    /** Packets looked at in one transaction. */
    private static final int PACKETS_AT_ONCE = 5_000;
    /** Hours or days computed by one statement. */
    private static final int PERIODS_AT_ONCE = 500;
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

    /**
     * An hour of a device packets brought minutes for.
     *
     * @param lastAt time of the latest of them
     * @param isChanged whether one of them was sent differently before
     * @param packet position of the last of the packets
     */
    record Touched(String mn, LocalDateTime from, LocalDateTime lastAt, boolean isChanged, long packet) {
        private Late late() {
            return new Late(isChanged ? LateCause.CHANGED : LateCause.LATE, packet);
        }
    }

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
    private record Step(long after, long until, Instant arrivedAt) {}

    private Step next() {
        return Sql.reading(connections, connection -> {
            long after = progress(connection);
            Optional<Head> head = Sql.one(connection, "monitoring/head", Head::of);
            return new Step(
                    after,
                    Math.min(head.map(Head::position).orElse(0L), after + PACKETS_AT_ONCE),
                    head.map(Head::arrivedAt).orElse(Instant.EPOCH));
        });
    }

    private int take(Step step) {
        List<Touched> touched = Sql.reading(
                connections,
                connection -> Sql.list(
                        connection, "monitoring/hours-of-packets", OwnAverages::touched, step.after(), step.until()));
        Set<Wanted> made = new HashSet<>();
        Sql.writing(connections, connection -> {
            HoursClosed closed = HoursClosed.before(connection, touched);
            putAll(connection, ReadingKind.HOUR, late(touched, ChronoUnit.HOURS, closed), made);
            putAll(connection, ReadingKind.DAY, late(touched, ChronoUnit.DAYS, closed), made);
            HoursClosed.advance(connection, touched, step.arrivedAt());
            return Sql.run(connection, "monitoring/set-average-progress", step.until());
        });
        partitions.committed(made);
        return touched.size();
    }

    /** The periods these hours are of, in their order, with why they change where they were closed. */
    private static Map<Period, Optional<Late>> late(List<Touched> hours, ChronoUnit length, HoursClosed closed) {
        Map<Period, Optional<Late>> periods = new LinkedHashMap<>();
        for (Touched hour : hours) {
            Period period = new Period(hour.mn(), hour.from().truncatedTo(length));
            Optional<Late> late = closed.isClosed(hour.mn(), period.from().plus(1, length))
                    ? Optional.of(hour.late())
                    : Optional.empty();
            periods.merge(period, late, (one, other) -> one.flatMap(first -> other.map(first::with)));
        }
        return periods;
    }

    private void putAll(Connection connection, ReadingKind kind, Map<Period, Optional<Late>> periods, Set<Wanted> made)
            throws SQLException {
        List<Period> all = List.copyOf(periods.keySet());
        for (int from = 0; from < all.size(); from += PERIODS_AT_ONCE) {
            List<Period> some = all.subList(from, Math.min(all.size(), from + PERIODS_AT_ONCE));
            Map<Period, List<Sample>> samples = kind == ReadingKind.HOUR
                    ? minutes(connection, some)
                    : samples(connection, "monitoring/hours-of-days", some, ChronoUnit.DAYS);
            put(connection, kind, samples, periods, made);
        }
    }

    /** The minutes of hours, each with the number of minutes it stands for. */
    private static Map<Period, List<Sample>> minutes(Connection connection, List<Period> hours) throws SQLException {
        Map<Period, List<Sample>> minutes = samples(connection, "monitoring/minutes-of-hours", hours, ChronoUnit.HOURS);
        minutes.replaceAll((hour, samples) -> {
            int span = span(samples);
            return samples.stream()
                    .map(each -> new Sample(each.factor(), each.dataAt(), each.values(), span))
                    .toList();
        });
        return minutes;
    }

    private static Map<Period, List<Sample>> samples(
            Connection connection, String statement, List<Period> periods, ChronoUnit length) throws SQLException {
        LocalDateTime first = periods.getFirst().from();
        LocalDateTime last = first;
        for (Period period : periods) {
            first = period.from().isBefore(first) ? period.from() : first;
            last = period.from().isAfter(last) ? period.from() : last;
        }
        Map<Period, List<Sample>> samples = new LinkedHashMap<>();
        Sql.list(
                        connection,
                        statement,
                        row -> Map.entry(
                                new Period(row.getString("mn"), row.getObject("from_at", LocalDateTime.class)),
                                sample(row)),
                        connection.createArrayOf(
                                "text", periods.stream().map(Period::mn).toArray()),
                        connection.createArrayOf(
                                "timestamp", periods.stream().map(Period::from).toArray()),
                        first,
                        last.plus(1, length))
                .forEach(each -> samples.computeIfAbsent(each.getKey(), period -> new ArrayList<>())
                        .add(each.getValue()));
        return samples;
    }

    private void put(
            Connection connection,
            ReadingKind kind,
            Map<Period, List<Sample>> samples,
            Map<Period, Optional<Late>> late,
            Set<Wanted> made)
            throws SQLException {
        Set<Series> series = new HashSet<>();
        Set<Wanted> months = new HashSet<>();
        samples.forEach((period, each) -> {
            each.forEach(sample -> series.add(new Series(period.mn(), sample.factor(), kind)));
            months.add(Wanted.month("own_average", period.from().toLocalDate()));
        });
        register.number(series);
        months.removeIf(month -> !made.add(month));
        partitions.make(connection, months);
        AverageRows rows = new AverageRows();
        samples.forEach((period, each) -> averages(kind, each)
                .forEach((factor, average) -> register.find(period.mn(), factor, kind)
                        .ifPresent(found -> rows.add(
                                found.id(), period.from(), average, late.getOrDefault(period, Optional.empty())))));
        rows.write(connection);
    }

    private Map<String, Average> averages(ReadingKind kind, List<Sample> samples) {
        Map<LocalDateTime, BigDecimal> volumes = new HashMap<>();
        Map<String, List<Sample>> byFactor = new TreeMap<>();
        for (Sample sample : samples) {
            byFactor.computeIfAbsent(sample.factor(), factor -> new ArrayList<>())
                    .add(sample);
            if (sample.factor().equals(WATER_FLOW)) {
                sample.values().total().ifPresent(volume -> volumes.put(sample.dataAt(), volume));
            }
        }
        Map<String, Average> averages = new TreeMap<>();
        byFactor.forEach((factor, each) -> averages.put(factor, average(factor, kind, each, volumes)));
        return averages;
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
            return isWater ? DecimalAveraging.waterHour(parts) : DecimalAveraging.gasHour(parts, needed.minutes());
        }
        return isWater ? DecimalAveraging.waterDay(parts) : DecimalAveraging.gasDay(parts, needed.hours());
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

    private static Touched touched(ResultSet row) throws SQLException {
        return new Touched(
                row.getString("mn"),
                row.getObject("hour", LocalDateTime.class),
                row.getObject("last_at", LocalDateTime.class),
                row.getBoolean("is_changed"),
                row.getLong("packet"));
    }

    private static Sample sample(ResultSet row) throws SQLException {
        return new Sample(
                row.getString("factor"), row.getObject("data_at", LocalDateTime.class), ReadingRows.values(row), 1);
    }
}
