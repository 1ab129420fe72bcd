package xiezhi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Statements kept in {@code sql/**.sql}, one a file, run with their parameters in order. For the packages of the store only. */
public final class Sql {
    /** One row as a value. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Work within one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Sql() {}

    /** Text of the statement of that name. */
    public static String text(String name) {
        return TEXTS.computeIfAbsent(name, Sql::read);
    }

    public static <T> List<T> list(Connection connection, String name, Row<T> row, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, name, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.of(rows));
            }
            return all;
        }
    }

    public static <T> Optional<T> one(Connection connection, String name, Row<T> row, Object... parameters)
            throws SQLException {
        return list(connection, name, row, parameters).stream().findFirst();
    }

    /** Rows changed. */
    public static int run(Connection connection, String name, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, name, parameters)) {
            return statement.executeUpdate();
        }
    }

    public static PreparedStatement prepare(Connection connection, String name, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text(name));
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof Optional<?> optional ? optional.orElse(null) : value);
        }
        return statement;
    }

    /** Runs work that reads; each statement sees what is committed by then. */
    public static <T> T reading(DataSource source, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.in(connection);
        } catch (SQLException problem) {
            throw new DatabaseFailure("expected to read", problem);
        }
    }

    /** Runs work that is kept whole or not at all; it is durable when this returns. */
    public static <T> T writing(DataSource source, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T answer = work.in(connection);
                connection.commit();
                return answer;
            } catch (SQLException | RuntimeException problem) {
                rollBack(connection, problem);
                throw problem;
            }
        } catch (SQLException problem) {
            throw new DatabaseFailure("expected to write", problem);
        }
    }

    private static void rollBack(Connection connection, Exception problem) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            problem.addSuppressed(second);
        }
    }

    private static String read(String name) {
        try (InputStream stream = Sql.class.getResourceAsStream("/sql/" + name + ".sql")) {
            if (stream == null) {
                throw new IllegalArgumentException("expected a statement sql/" + name + ".sql, found none");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
