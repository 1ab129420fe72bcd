package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database made by an earlier version keeps what was entered into it when it is brought to the newest form. */
class OlderDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheEditionOfEachDataLogger() throws SQLException {
        var server = TestDatabase.server(folder);
        try (var _ = Database.embedded(server)) {
            EmbeddedPostgresTest.superuser(server, "CREATE DATABASE older OWNER xiezhi_owner");
            var older = Database.login(
                    server.url("older"), Database.OWNER, server.passwords().owner());
            migration(older).target("174").load().migrate();
            run(older, """
                    INSERT INTO monitoring_device (mn, from_on, outlet, password, instrument, interval_minutes, factors, edition)
                    VALUES ('only-beside', '2026-01-01', 'A', '123456', 'X', 60, '{w01018}', '2005'),
                           ('in-both', '2026-01-01', 'A', '123456', 'X', 60, '{w01018}', '2005'),
                           ('beside-and-blank', '2026-01-01', 'A', '123456', 'X', 60, '{w01018}', '2025'),
                           ('nowhere', '2026-01-01', 'A', '123456', 'X', 60, '{w01018}', NULL);
                    INSERT INTO device_protocol (mn, from_on, edition, part_minutes)
                    VALUES ('in-both', '2026-02-01', '2017', 10), ('beside-and-blank', '2026-02-01', NULL, 5)
                    """);

            migration(older).load().migrate();

            assertThat(
                            rows(
                                    older,
                                    "SELECT concat_ws(' ', mn, from_on, edition, part_minutes) FROM device_protocol ORDER BY mn"))
                    .containsExactly(
                            "beside-and-blank 2026-02-01 2025 5",
                            "in-both 2026-02-01 2017 10",
                            "only-beside 2026-01-01 2005 10");
            assertThat(rows(older, "SELECT entry ->> 'mn' FROM register_history"))
                    .containsExactly("beside-and-blank");
        }
    }

    private static FluentConfiguration migration(DataSource owner) {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration");
    }

    private static void run(DataSource source, String command) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static List<String> rows(DataSource source, String query) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
