package xiezhi.store.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.store.Backup;
import xiezhi.store.BlobStore;
import xiezhi.store.KeptFiles;
import xiezhi.store.OpenedDatabase;
import xiezhi.store.Restore;

/** What the register said before a change stays, also through a backup, and nobody changes it. */
class RegisterHistoryTest {
    private static final String HISTORY = "register_history WHERE outlet = 'o-1'";

    @TempDir
    Path folder;

    private static EmissionLimit limit(String most) {
        return new EmissionLimit(
                "o-1",
                "a21026",
                EmissionLimit.Period.HOUR,
                Validity.from(LocalDate.of(2026, 1, 1)),
                new BigDecimal(most),
                "mg/m3",
                "permit");
    }

    private static MonitoringDevice device(String password) {
        return new MonitoringDevice(
                "M1", Validity.from(LocalDate.of(2026, 1, 1)), "o-1", password, "analyser", 10, List.of("a21026"));
    }

    @Test
    void staysThroughABackupAndGoesOn() throws Exception {
        var archive = folder.resolve("backup.zip");
        try (var full = new OpenedDatabase(folder.resolve("full"));
                var empty = new OpenedDatabase(folder.resolve("empty"))) {
            var register = new MonitoringRegister(full.database());
            register.put(limit("100"));
            register.put(limit("100"));
            assertThat(Packets.count(full.database().connections(), HISTORY)).isZero();
            register.put(limit("35"));
            register.put(device("secret-1"));
            register.put(device("secret-2"));
            new Backup(full.database(), new BlobStore(folder.resolve("blobs")), new KeptFiles(folder.resolve("files")))
                    .write(archive, (done, total) -> {});
            new Restore(
                            empty.database(),
                            new BlobStore(folder.resolve("blobs2")),
                            new KeptFiles(folder.resolve("files2")))
                    .read(archive, (done, total) -> {});

            var restored = empty.database().connections();
            assertThat(Packets.count(restored, HISTORY)).isEqualTo(2);
            assertThat(Packets.count(restored, HISTORY + " AND entry ->> 'at_most' = '100'"))
                    .isEqualTo(1);
            assertThat(Packets.count(restored, HISTORY + " AND CAST(entry AS text) LIKE '%secret%'"))
                    .isZero();
            new MonitoringRegister(empty.database()).put(limit("50"));
            assertThat(Packets.count(restored, HISTORY)).isEqualTo(3);
            assertThatThrownBy(() -> run(restored, "DELETE FROM register_history"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void run(DataSource connections, String statement) throws SQLException {
        try (var connection = connections.getConnection();
                var each = connection.createStatement()) {
            each.execute(statement);
        }
    }
}
