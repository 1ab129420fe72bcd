package xiezhi.store.monitoring;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import xiezhi.store.Sql;

/** Partitions of the tables of monitoring, made when the first row of a day or month comes. For several threads. */
final class Partitions {
    /** A partition of a table, by its first day. */
    record Wanted(String table, LocalDate from) {
        static Wanted day(String table, LocalDate day) {
            return new Wanted(table, day);
        }

        static Wanted month(String table, LocalDate day) {
            return new Wanted(table, day.withDayOfMonth(1));
        }
    }

    private final Set<Wanted> known = ConcurrentHashMap.newKeySet();

    /** Makes those that are not there. Tell {@link #committed} when the transaction is. */
    void make(Connection connection, Set<Wanted> wanted) throws SQLException {
        Set<Wanted> missing = new HashSet<>(wanted);
        missing.removeAll(known);
        for (Wanted each : missing) {
            Sql.run(connection, "monitoring/make-partition", each.table(), each.from());
        }
    }

    void committed(Set<Wanted> made) {
        known.addAll(made);
    }
}
