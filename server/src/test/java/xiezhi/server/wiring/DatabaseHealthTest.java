package xiezhi.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;

class DatabaseHealthTest {
    @TempDir
    Path folder;

    @Test
    void isUpWhileTheDatabaseAnswersAndDownAfterwards() {
        DatabaseHealth health;
        try (var database = Database.open(new DatabaseSetting.Embedded(folder))) {
            health = new DatabaseHealth(database);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        }
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
