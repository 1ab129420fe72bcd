package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.docket.AppendOutcome;
import xiezhi.core.docket.DocketStore;

class PostgresDocketStoreTest implements DocketStoreContract {
    @TempDir
    static Path folder;

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.embedded(TestDatabase.server(folder));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    public DocketStore store() {
        return new PostgresDocketStore(database);
    }

    @Test
    void appendsToManyDocketsAtOnce() {
        var store = new PostgresDocketStore(database);
        var outcomes = store.appendAll(Lines.dockets(20, 3).toList());

        assertThat(outcomes).hasSize(60).allMatch(AppendOutcome.Recorded.class::isInstance);
        assertThat(new DocketVerification(database).check(List.of()).broken()).isEmpty();
    }
}
