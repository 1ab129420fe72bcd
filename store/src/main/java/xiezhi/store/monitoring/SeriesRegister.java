package xiezhi.store.monitoring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import xiezhi.store.Sql;

/**
 * Short numbers for factors of devices, and the newest time this program wrote for each. What the database has of a device is read when the device comes for the first time, of many devices by one statement; so is what is new numbered. For several threads.
 */
final class SeriesRegister {
    /** Codes of factors a device may use: more than any analyser measures. One that invents codes must not fill the database; the bytes of its packets hold them all. */
    static final int MOST_FACTORS = 256;

    /** A factor of a device in one kind of value. */
    record Series(String mn, String factor, ReadingKind kind) {
        private static Series of(ResultSet row) throws SQLException {
            return new Series(row.getString("mn"), row.getString("factor"), ReadingKind.of(row.getInt("kind")));
        }
    }

    /** The series of a device that have a number. */
    private static final class Device {
        private final Map<ReadingKind, Map<String, NumberedSeries>> byKind = new EnumMap<>(ReadingKind.class);

        Device() {
            for (ReadingKind kind : ReadingKind.values()) {
                byKind.put(kind, new ConcurrentHashMap<>());
            }
        }

        Map<String, NumberedSeries> of(ReadingKind kind) {
            return byKind.getOrDefault(kind, Map.of());
        }

        Set<String> factors() {
            Set<String> factors = new HashSet<>();
            byKind.values().forEach(each -> factors.addAll(each.keySet()));
            return factors;
        }
    }

    private final DataSource connections;
    private final Map<String, Device> devices = new ConcurrentHashMap<>();
    /** Codes are few, and sent by all. */
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    SeriesRegister(DataSource connections) {
        this.connections = connections;
    }

    /** The series; empty when it was not numbered, or is one too many of its device. */
    Optional<NumberedSeries> find(String mn, String factor, ReadingKind kind) {
        return Optional.ofNullable(devices.get(mn))
                .map(device -> device.of(kind).get(factor));
    }

    /** Numbers those that have none yet, but no more of a device than {@link #MOST_FACTORS} factors; durable before the values that use them. */
    void number(Collection<Series> wanted) {
        if (isNumbered(wanted)) {
            return;
        }
        load(wanted);
        Set<Series> missing = allowed(wanted);
        if (!missing.isEmpty()) {
            Sql.writing(connections, connection -> add(connection, missing))
                    .forEach((series, number) ->
                            device(series.mn()).of(series.kind()).put(code(series.factor()), number));
        }
    }

    private boolean isNumbered(Collection<Series> wanted) {
        return wanted.stream()
                .allMatch(each -> find(each.mn(), each.factor(), each.kind()).isPresent());
    }

    /** Reads what there is of devices that are not known yet. */
    private void load(Collection<Series> wanted) {
        Map<String, Device> read = new HashMap<>();
        for (Series each : wanted) {
            if (!devices.containsKey(each.mn())) {
                read.put(each.mn(), new Device());
            }
        }
        if (read.isEmpty()) {
            return;
        }
        Sql.reading(
                        connections,
                        connection -> found(
                                connection,
                                "monitoring/series-of-devices",
                                NumberedSeries::withUnknownValues,
                                connection.createArrayOf("text", read.keySet().toArray())))
                .forEach((series, number) -> Optional.ofNullable(read.get(series.mn()))
                        .ifPresent(device -> device.of(series.kind()).put(code(series.factor()), number)));
        read.forEach(devices::putIfAbsent);
    }

    /** Those without a number that their device may have. */
    private Set<Series> allowed(Collection<Series> wanted) {
        Map<String, Set<String>> factors = new HashMap<>();
        Set<Series> allowed = new HashSet<>();
        for (Series each : wanted) {
            if (find(each.mn(), each.factor(), each.kind()).isEmpty()) {
                Set<String> used =
                        factors.computeIfAbsent(each.mn(), mn -> device(mn).factors());
                if (used.contains(each.factor()) || used.size() < MOST_FACTORS) {
                    used.add(each.factor());
                    allowed.add(each);
                }
            }
        }
        return allowed;
    }

    private static Map<Series, NumberedSeries> add(Connection connection, Set<Series> missing) throws SQLException {
        Map<Series, NumberedSeries> added =
                found(connection, "monitoring/add-series", NumberedSeries::withoutValues, arrays(connection, missing));
        Set<Series> left = new HashSet<>(missing);
        left.removeAll(added.keySet());
        if (!left.isEmpty()) {
            // Another program numbered them a moment ago.
            added.putAll(found(
                    connection, "monitoring/series", NumberedSeries::withUnknownValues, arrays(connection, left)));
        }
        return added;
    }

    private static Map<Series, NumberedSeries> found(
            Connection connection, String statement, IntFunction<NumberedSeries> number, Object... parameters)
            throws SQLException {
        Map<Series, NumberedSeries> found = new HashMap<>();
        Sql.list(connection, statement, row -> found.put(Series.of(row), number.apply(row.getInt("id"))), parameters);
        return found;
    }

    private static Object[] arrays(Connection connection, Set<Series> wanted) throws SQLException {
        List<Series> all = List.copyOf(wanted);
        return new Object[] {
            connection.createArrayOf("text", all.stream().map(Series::mn).toArray()),
            connection.createArrayOf("text", all.stream().map(Series::factor).toArray()),
            connection.createArrayOf(
                    "int2", all.stream().map(each -> each.kind().code()).toArray())
        };
    }

    private Device device(String mn) {
        return devices.computeIfAbsent(mn, absent -> new Device());
    }

    private String code(String factor) {
        return codes.computeIfAbsent(factor, same -> same);
    }
}
