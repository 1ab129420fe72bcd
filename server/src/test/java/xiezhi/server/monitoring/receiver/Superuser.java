package xiezhi.server.monitoring.receiver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Who may do in an embedded server what the platform may not.
 *
 * @param folder of the server
 */
record Superuser(Path folder) {
    /** Address of a database in it, with the login. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database + "?user=postgres&password=" + password();
    }

    /** Runs statements in a database. */
    void run(String database, String statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database));
                var all = connection.createStatement()) {
            all.execute(statements);
        }
    }

    private String port() {
        try {
            return Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                    .get(3)
                    .strip();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String password() {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(folder.resolve("cluster/xiezhi.passwords"), StandardCharsets.UTF_8)) {
            passwords.load(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return passwords.getProperty("superuser");
    }
}
