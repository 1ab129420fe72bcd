package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    Path folder;

    @Test
    void keepsItsDataAcrossRestarts() throws Exception {
        try (var server = TestDatabase.fresh(folder)) {
            superuser(server, "CREATE TABLE kept (word text)");
            superuser(server, "INSERT INTO kept VALUES ('獬豸')");
        }
        try (var server = TestDatabase.fresh(folder)) {
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("獬豸");
        }
    }

    @Test
    void writesDurablyAndListensOnLoopbackOnly() throws Exception {
        try (var server = TestDatabase.fresh(folder)) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SHOW unix_socket_directories")).isEmpty();
            assertThat(ask(server, "SELECT string_agg(w, '' ORDER BY w) FROM unnest(ARRAY['长','安','北']) w"))
                    .as("sorted by pinyin")
                    .isEqualTo("安北长");
        }
    }

    @Test
    void keepsItsPasswordsFromOthers() throws Exception {
        try (var server = TestDatabase.fresh(folder)) {
            Path file = server.cluster().resolve("xiezhi.passwords");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> Database.login(server.url("postgres"), "postgres", "wrong")
                            .getConnection())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesAFolderInUse() {
        try (var server = TestDatabase.fresh(folder)) {
            assertThatThrownBy(() -> TestDatabase.fresh(folder))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("only user");
            assertThat(server.pid()).isPositive();
        }
    }

    /** What a program that was killed leaves behind: its server still runs. */
    @Test
    void stopsTheServerOfAProgramThatWasKilled() throws Exception {
        Process orphan;
        try (var server = TestDatabase.fresh(folder)) {
            superuser(server, "CREATE TABLE kept (word text)");
        }
        var command = LocalUser.found()
                .detached(List.of(
                        TestDatabase.PROGRAMS.resolve("bin/postgres").toString(),
                        "-D",
                        folder.toRealPath().resolve("cluster").toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "port=" + EmbeddedPostgres.freePort()));
        orphan = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!Postmaster.of(folder.toRealPath().resolve("cluster"))
                .map(Postmaster::isReady)
                .orElse(false)) {
            assertThat(orphan.isAlive()).isTrue();
            Postmaster.rest();
        }
        try (var server = TestDatabase.fresh(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(server, "SELECT count(*) FROM kept")).isEqualTo("0");
        }
    }

    /** A process number in a left-over file may belong to a stranger by now; here to this very test. */
    @Test
    void leavesAStrangerWithAReusedNumberAlone() throws Exception {
        TestDatabase.fresh(folder).close();
        long own = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("cluster/postmaster.pid"),
                own + "\n" + folder.toRealPath().resolve("cluster") + "\n1700000000\n5432\n\n127.0.0.1\n\nready   \n");
        try (var server = TestDatabase.fresh(folder)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAgainAfterItsServerWasKilled() throws Exception {
        try (var server = TestDatabase.fresh(folder)) {
            superuser(server, "CREATE TABLE kept (word text)");
            long killed = server.pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            while (server.pid() == killed) {
                Postmaster.rest();
            }
            assertThat(ask(server, "SELECT count(*) FROM kept")).isEqualTo("0");
        }
    }

    static String ask(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = Database.login(
                                server.url("postgres"),
                                "postgres",
                                server.passwords().superuser())
                        .getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void superuser(EmbeddedPostgres server, String command) throws SQLException {
        try (var connection = Database.login(
                                server.url("postgres"),
                                "postgres",
                                server.passwords().superuser())
                        .getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
