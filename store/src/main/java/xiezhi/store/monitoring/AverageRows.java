package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiezhi.store.Sql;

/** Averages on their way into the database, all in one statement. */
final class AverageRows {
    private record Row(int series, LocalDateTime from, Average average, Optional<Late> late) {}

    /** Why and with which packet a closed period changes. */
    record Late(LateCause cause, long packet) {
        /** Both together: what was sent differently is named first. */
        Late with(Late other) {
            LateCause both = cause == LateCause.CHANGED ? cause : other.cause;
            return new Late(both, Math.max(packet, other.packet));
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /** Adds one; a series has each beginning once. */
    void add(int series, LocalDateTime from, Average average, Optional<Late> late) {
        rows.add(new Row(series, from, average, late));
    }

    /** Writes them. Those there before are replaced; what closed periods said is kept as superseded. */
    void write(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Sql.run(
                connection,
                "monitoring/put-averages",
                array(connection, "int4", Row::series),
                array(connection, "timestamp", Row::from),
                numbers(connection, ReadingValues::avg),
                numbers(connection, ReadingValues::min),
                numbers(connection, ReadingValues::max),
                numbers(connection, ReadingValues::total),
                numbers(connection, ReadingValues::converted),
                array(connection, "int2", row -> row.average().validParts()),
                array(connection, "int2", row -> row.average().parts()),
                array(connection, "bool", row -> row.average().isValid()),
                array(
                        connection,
                        "text",
                        row -> row.late().map(late -> late.cause().id()).orElse(null)),
                array(connection, "int8", row -> row.late().map(Late::packet).orElse(null)));
    }

    private Array numbers(Connection connection, Function<ReadingValues, Optional<BigDecimal>> number)
            throws SQLException {
        // An absent number is null in the database.
        return connection.createArrayOf(
                "numeric",
                rows.stream()
                        .map(row -> number.apply(row.average().values()).orElse(null))
                        .toArray());
    }

    private Array array(Connection connection, String type, Function<Row, @Nullable Object> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
