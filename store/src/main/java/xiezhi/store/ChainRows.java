package xiezhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;

/** Walks over the lines and roots of the database as of one moment, in the order they were recorded. */
final class ChainRows {
    /** What is done with each. */
    interface Visitor {
        void entry(ResultSet row) throws SQLException, IOException;

        void root(StoredRoot root) throws IOException;

        /** After the last one, in the same moment. */
        void end(Connection connection) throws SQLException, IOException;
    }

    private static final int FETCHED_ROWS = 500;

    private ChainRows() {}

    static void all(DataSource connections, Visitor visitor) {
        snapshot(connections, connection -> {
            Deque<StoredRoot> roots = new ArrayDeque<>(Sql.list(connection, "all-roots", StoredRoot::of));
            each(
                    connection,
                    row -> {
                        while (!roots.isEmpty() && roots.getFirst().position() < row.getLong("position")) {
                            visitor.root(roots.removeFirst());
                        }
                        visitor.entry(row);
                    },
                    "all-entries");
            for (StoredRoot root : roots) {
                visitor.root(root);
            }
            visitor.end(connection);
        });
    }

    static void one(DataSource connections, String docket, Visitor visitor) {
        snapshot(connections, connection -> {
            each(connection, visitor::entry, "one-dockets-entries", docket);
            visitor.end(connection);
        });
    }

    /** Work that may also fail to write what it read. */
    @FunctionalInterface
    interface SnapshotWork {
        void in(Connection connection) throws SQLException, IOException;
    }

    /** Runs work that sees the database as of one moment and changes nothing. */
    static void snapshot(DataSource connections, SnapshotWork work) {
        Sql.writing(connections, connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            }
            try {
                work.in(connection);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            return true;
        });
    }

    @FunctionalInterface
    private interface RowWork {
        void of(ResultSet row) throws SQLException, IOException;
    }

    private static void each(Connection connection, RowWork work, String name, Object... parameters)
            throws SQLException, IOException {
        try (PreparedStatement statement = Sql.prepare(connection, name, parameters)) {
            statement.setFetchSize(FETCHED_ROWS);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    work.of(rows);
                }
            }
        }
    }
}
