package xiezhi.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** A real database of a test in its own folder, with what only tests may do: work as its superuser, kill it. */
public final class OpenedDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Database database;

    public OpenedDatabase(Path folder) {
        server = TestDatabase.server(folder);
        database = Database.embedded(server);
    }

    public Database database() {
        return database;
    }

    /** Runs a command that no trigger stops. */
    public void superuser(String command) throws SQLException {
        run("postgres", server.passwords().superuser(), "SET session_replication_role = replica; " + command);
    }

    /** Runs a command as the owner of the tables. */
    public void owner(String command) throws SQLException {
        run(Database.OWNER, server.passwords().owner(), command);
    }

    /** Waits a moment for the database to be there again. */
    public void rest() {
        Postmaster.rest();
    }

    /** Kills PostgreSQL and returns when it was started again. */
    public void kill() {
        long killed = server.pid();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        while (server.pid() == killed) {
            Postmaster.rest();
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private void run(String user, String password, String command) throws SQLException {
        try (var connection =
                        Database.login(server.url("xiezhi"), user, password).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
