package xiezhi.store.monitoring;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import xiezhi.store.Sql;

/** Short numbers for factors of devices, and the newest time this program wrote for each. For several threads. */
final class SeriesRegister {
    /** A factor of a device in one kind of value. */
    record Series(String mn, String factor, ReadingKind kind) {}

    private final DataSource connections;
    private final Map<Series, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, LocalDateTime> newest = new ConcurrentHashMap<>();

    SeriesRegister(DataSource connections) {
        this.connections = connections;
    }

    /** Numbers those that have none yet; durable before the values that use them. */
    void number(Collection<Series> wanted) {
        Set<Series> missing =
                wanted.stream().filter(each -> !numbers.containsKey(each)).collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return;
        }
        Map<Series, Integer> found = Sql.writing(connections, connection -> {
            Object[] parameters = arrays(connection, missing);
            Sql.run(connection, "monitoring/add-series", parameters);
            return numbers(connection, parameters);
        });
        numbers.putAll(found);
    }

    int of(Series series) {
        return Objects.requireNonNull(numbers.get(series), "a series that was numbered");
    }

    /** Whether nothing so late can be there, as far as this program knows. */
    boolean isNewer(int series, LocalDateTime dataAt) {
        LocalDateTime last = newest.get(series);
        return last != null && dataAt.isAfter(last);
    }

    void written(int series, LocalDateTime dataAt) {
        newest.merge(series, dataAt, (one, other) -> one.isAfter(other) ? one : other);
    }

    static Map<Series, Integer> numbers(Connection connection, Object[] parameters) throws SQLException {
        return Sql.list(
                        connection,
                        "monitoring/series",
                        row -> Map.entry(
                                new Series(
                                        row.getString("mn"),
                                        row.getString("factor"),
                                        ReadingKind.of(row.getInt("kind"))),
                                row.getInt("id")),
                        parameters)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
}
