package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.server.account.TestAccounts;
import xiezhi.store.Backup;
import xiezhi.store.BlobStore;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.KeptFiles;
import xiezhi.store.Restore;

/** What the database numbers by itself goes on after a restore where it had been. */
@ExtendWith(RunningServer.class)
class RestoredNumbersTest {
    private final RunningServer.Address address;
    private final Database full;

    @TempDir
    Path folder;

    RestoredNumbersTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.full = context.getBean(Database.class);
    }

    private static long highest(JdbcClient jdbc) {
        return jdbc.sql("SELECT max(number) FROM audit_entry").query(Long.class).single();
    }

    @Test
    void theAuditLogGoesOnAfterItsHighestNumber() throws Exception {
        Browser.signedIn(address, "supervisor", TestAccounts.PASSWORD);
        var archive = folder.resolve("backup.zip");
        var noFiles = new KeptFiles(folder.resolve("none"));
        new Backup(full, new BlobStore(folder.resolve("blobs")), noFiles).write(archive, (done, total) -> {});
        try (var empty = Database.open(new DatabaseSetting.Embedded(folder.resolve("postgres")))) {
            new Restore(empty, new BlobStore(folder.resolve("restored")), noFiles).read(archive, (done, total) -> {});
            var jdbc = JdbcClient.create(empty.connections());
            var before = highest(jdbc);
            assertThat(before).isEqualTo(highest(JdbcClient.create(full.connections())));
            jdbc.sql(Statements.of("add-audit"))
                    .param("account", "supervisor")
                    .param("action", "sign-in")
                    .param("subject", "")
                    .param("outcome", "done")
                    .update();
            assertThat(highest(jdbc)).isEqualTo(before + 1);
        }
    }
}
