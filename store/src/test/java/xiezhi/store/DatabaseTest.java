package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {
    private static final String LINE =
            "INSERT INTO docket_entry VALUES ('%s', 1, %d, NULL, now(), '测试', 'case-filed', '{}', "
                    + "repeat('0', 64), repeat('0', 64))";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;
    private static Database database;

    @BeforeAll
    static void open() throws SQLException {
        server = TestDatabase.fresh(folder);
        database = Database.embedded(server);
        run(database.connections(), LINE.formatted("case-1", 1));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE docket_entry SET happened_on = '2020-01-01'
            DELETE FROM docket_entry
            TRUNCATE docket_entry CASCADE
            UPDATE docket_append SET content = ''
            DELETE FROM daily_root
            TRUNCATE daily_root
            """)
    void neverChangesALine(String command) {
        assertThatThrownBy(() -> run(database.connections(), command))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE docket_entry SET happened_on = '2020-01-01'
            DELETE FROM docket_entry
            TRUNCATE docket_entry CASCADE
            """)
    void refusesAChangeEvenByTheOwner(String command) {
        assertThatThrownBy(() -> run(owner(), command))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("lines are only ever added");
    }

    @Test
    void worksAsARoleThatOwnsNothing() throws SQLException {
        try (Connection connection = database.connections().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT current_user, (SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole)")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("xiezhi_app");
            assertThat(rows.getLong(2)).isZero();
        }
    }

    /** The very database above, taken as one that somebody else runs. */
    @Test
    void opensAnExternalDatabaseByItsAddress() throws SQLException {
        String address = server.url("xiezhi") + "?user=xiezhi_owner&password="
                + server.passwords().owner();
        EmbeddedPostgresTest.superuser(server, "GRANT xiezhi_app TO xiezhi_owner");
        try (var external = Database.open(DatabaseSetting.of(Optional.of(address), Optional.empty(), folder))) {
            assertThatThrownBy(() -> run(external.connections(), "DELETE FROM docket_entry"))
                    .hasMessageContaining("permission denied");
            run(external.connections(), LINE.formatted("case-2", 2));
        }
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        assertThatThrownBy(() ->
                        Database.open(DatabaseSetting.of(Optional.of("postgres:nowhere"), Optional.empty(), folder)))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("expected an address jdbc:postgresql://");
        assertThatThrownBy(() -> Database.open(DatabaseSetting.of(
                        Optional.of("jdbc:postgresql://127.0.0.1:1/none?user=a&password=b"), Optional.empty(), folder)))
                .isInstanceOf(DatabaseFailure.class);
    }

    private static DataSource owner() {
        return Database.login(
                server.url("xiezhi"), "xiezhi_owner", server.passwords().owner());
    }

    private static void run(DataSource source, String command) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
