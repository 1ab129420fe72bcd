package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;

class ReadTablesTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    @Test
    void showsInListsWhatWasWrittenBefore() throws Exception {
        try (var database = Database.embedded(TestDatabase.server(folder.resolve("lists")))) {
            var store = new PostgresDocketStore(database);
            store.append(Lines.append(new DocketId("before-1"), 0, Lines.filed("2026-03-06")));
            try (var tables = new ReadTables(new Projections(database))) {
                assertThat(tables.await(LONG)).isTrue();
                assertThat(cases(database)).containsExactly("before-1");
                store.append(Lines.append(new DocketId("later-1"), 0, Lines.filed("2026-03-06")));
                tables.grew();
                assertThat(tables.await(LONG)).isTrue();
                assertThat(cases(database)).containsExactlyInAnyOrder("before-1", "later-1");
            }
        }
    }

    @Test
    void doesNotWaitForTablesThatCannotBeBroughtOnAndGoesOnLater() throws Exception {
        try (var database = Database.embedded(TestDatabase.server(folder.resolve("trouble")))) {
            var store = new PostgresDocketStore(database);
            var unwilling = new Unwilling();
            try (var tables =
                    new ReadTables(new Projections(database, List.of(Projections.caseSummaries(), unwilling)))) {
                assertThat(tables.await(LONG)).isTrue();
                unwilling.isDown = true;
                store.append(Lines.append(new DocketId("later-1"), 0, Lines.filed("2026-03-06")));
                tables.grew();
                assertThat(tables.await(Duration.ofMillis(300))).isFalse();
                assertThat(cases(database)).isEmpty();
                unwilling.isDown = false;
                while (!tables.await(Duration.ofMillis(100))) {
                    Thread.onSpinWait();
                }
                assertThat(cases(database)).containsExactly("later-1");
            }
        }
    }

    @Test
    void bringsOnEachTableFromWhereItStands() {
        try (var database = Database.embedded(TestDatabase.server(folder.resolve("positions")))) {
            var store = new PostgresDocketStore(database);
            store.append(Lines.append(new DocketId("first-1"), 0, Lines.filed("2026-03-06")));
            new Projections(database).catchUp();
            var young = new Unwilling();
            new Projections(database, List.of(Projections.caseSummaries(), young)).catchUp();
            assertThat(young.seen).containsExactly("first-1");
            store.append(Lines.append(new DocketId("second-1"), 0, Lines.filed("2026-03-06")));
            new Projections(database, List.of(Projections.caseSummaries(), young)).catchUp();
            assertThat(young.seen).containsExactly("first-1", "second-1");
            assertThat(cases(database)).containsExactlyInAnyOrder("first-1", "second-1");
        }
    }

    private static List<String> cases(Database database) {
        return new CaseList(database)
                .page(CaseFilter.ALL, Optional.empty(), 10).stream()
                        .map(summary -> summary.docket().value())
                        .toList();
    }

    /** A read table that says no for a while. */
    private static final class Unwilling implements Projection {
        private final List<String> seen = new ArrayList<>();
        private volatile boolean isDown;

        @Override
        public String table() {
            return "unwilling";
        }

        @Override
        public void refresh(Connection connection, Map<DocketId, Docket> dockets) {
            if (isDown) {
                throw new DatabaseFailure("expected to write", new java.sql.SQLException("down"));
            }
            dockets.keySet().forEach(id -> seen.add(id.value()));
        }
    }
}
