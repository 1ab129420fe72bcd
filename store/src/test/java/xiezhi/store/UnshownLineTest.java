package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.fact.Fact;

/** One line a read table cannot take stops no list. */
class UnshownLineTest {
    private static final int MOST = 100;
    private static final String SECRET = "极罕见姓名";

    @TempDir
    Path folder;

    private OpenedDatabase opened;
    private Database database;
    private PostgresDocketStore store;
    private Projections tables;

    /** Number of lines and last event of each docket, in a column that takes no long event. */
    private static final class LastEvents implements Projection {
        @Override
        public String table() {
            return "last_event";
        }

        @Override
        public void refresh(Connection connection, Map<DocketId, Docket> dockets) throws SQLException {
            try (var put = connection.prepareStatement("INSERT INTO last_event VALUES (?, ?, ?) ON CONFLICT (docket)"
                    + " DO UPDATE SET lines = excluded.lines, event = excluded.event")) {
                for (var docket : dockets.entrySet()) {
                    List<DocketEntry> lines = docket.getValue().entries();
                    put.setString(1, docket.getKey().value());
                    put.setInt(2, lines.size());
                    put.setString(3, lines.getLast().event().tag());
                    put.addBatch();
                }
                put.executeBatch();
            }
        }
    }

    /** A program that is wrong about one docket. */
    private static final class Mistaken implements Projection {
        @Override
        public String table() {
            return "mistaken";
        }

        @Override
        public void refresh(Connection connection, Map<DocketId, Docket> dockets) {
            if (dockets.containsKey(new DocketId("strange-1"))) {
                throw new IllegalStateException("cannot tell what to do with " + SECRET);
            }
        }
    }

    @BeforeEach
    void open() throws SQLException {
        opened = new OpenedDatabase(folder);
        opened.owner("CREATE TABLE last_event (docket text PRIMARY KEY, lines integer, event varchar(12));"
                + " GRANT ALL ON last_event TO xiezhi_app");
        database = opened.database();
        store = new PostgresDocketStore(database);
        tables = new Projections(database, List.of(Projections.caseSummaries(), new LastEvents()));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private static DatedEvent filedAgainst(String party) {
        var document = new DocumentDraft().set("party.name", Fact.of(party)).document();
        return new DatedEvent(Fact.absent(), new CaseFiled(document));
    }

    private List<UnshownLine> unshown() {
        return UnshownLine.first(database, MOST);
    }

    private List<String> cases() {
        return new CaseList(database)
                .page(CaseFilter.ALL, Optional.empty(), MOST).stream()
                        .map(summary -> summary.docket().value())
                        .toList();
    }

    private List<String> lastEvents() {
        return Sql.reading(database.connections(), connection -> {
            try (var rows = connection
                    .prepareStatement("SELECT docket || ' ' || lines || ' ' || event FROM last_event ORDER BY docket")
                    .executeQuery()) {
                var all = new ArrayList<String>();
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
                return all;
            }
        });
    }

    @Test
    void isSkippedForItsTableAndItsDocketOnlyAndNotedWithoutWhatItSays() {
        store.append(Lines.append(new DocketId("good-1"), 0, Lines.filed("2026-03-06")));
        store.append(Lines.append(new DocketId("strange-1"), 0, filedAgainst(SECRET + "\0")));
        store.append(Lines.append(new DocketId("good-2"), 0, Lines.filed("2026-03-06")));
        tables.catchUp();
        assertThat(cases()).containsExactlyInAnyOrder("good-1", "good-2");
        assertThat(lastEvents())
                .containsExactly("good-1 1 case-filed", "good-2 1 case-filed", "strange-1 1 case-filed");
        assertThat(unshown()).singleElement().satisfies(line -> {
            assertThat(line.table()).isEqualTo("case_summary");
            assertThat(line.docket()).isEqualTo("strange-1");
            assertThat(line.sequence()).isEqualTo(1);
            assertThat(line.position()).isEqualTo(2);
            assertThat(line.state()).isEqualTo("22021");
            assertThat(line.toString()).doesNotContain(SECRET);
        });
        store.append(Lines.append(new DocketId("good-3"), 0, Lines.filed("2026-03-06")));
        tables.catchUp();
        assertThat(cases()).contains("good-3");
    }

    @Test
    void showsTheDocketAsItWasBeforeTheLineAndNamesThatLine() throws Exception {
        var id = new DocketId("long-1");
        store.append(Lines.append(
                id,
                0,
                Lines.filed("2026-03-06"),
                filedAgainst("甲厂"),
                filedAgainst("乙厂"),
                Lines.admitted("某院"),
                Lines.admitted("某院")));
        tables.catchUp();
        assertThat(lastEvents()).containsExactly("long-1 3 case-filed");
        assertThat(unshown())
                .extracting(line -> line.table() + " " + line.sequence() + " " + line.state())
                .containsExactly("last_event 4 22001");
        var noted = unshown().getFirst().notedAt();

        store.append(Lines.append(id, 5, Lines.admitted("某院")));
        opened.kill();
        retried(tables::catchUp);
        assertThat(unshown()).singleElement().returns(4, UnshownLine::sequence).returns(noted, UnshownLine::notedAt);

        opened.owner("ALTER TABLE last_event ALTER COLUMN event TYPE text");
        store.append(Lines.append(id, 6, Lines.admitted("某院")));
        tables.catchUp();
        assertThat(unshown()).isEmpty();
        assertThat(lastEvents()).containsExactly("long-1 7 court-enforcement-admitted");
    }

    @Test
    void isTriedAgainWhenTheTablesAreFilledFromNothing() throws Exception {
        store.append(Lines.append(new DocketId("long-1"), 0, Lines.filed("2026-03-06"), Lines.admitted("某院")));
        tables.catchUp();
        tables.rebuild();
        assertThat(unshown()).hasSize(1);
        assertThat(lastEvents()).containsExactly("long-1 1 case-filed");
        opened.owner("ALTER TABLE last_event ALTER COLUMN event TYPE text");
        tables.catchUp();
        assertThat(unshown()).hasSize(1);
        tables.rebuild();
        assertThat(unshown()).isEmpty();
        assertThat(lastEvents()).containsExactly("long-1 2 court-enforcement-admitted");
    }

    @Test
    void mayBeOneTheProgramIsWrongAboutOrCannotRead() throws Exception {
        store.append(Lines.append(new DocketId("strange-1"), 0, Lines.filed("2026-03-06")));
        store.append(Lines.append(new DocketId("spoilt-1"), 0, Lines.filed("2026-03-06"), Lines.filed("2026-03-06")));
        store.append(Lines.append(new DocketId("good-1"), 0, Lines.filed("2026-03-06")));
        opened.superuser("UPDATE docket_entry SET body = '{}' WHERE docket = 'spoilt-1' AND seq = 2");
        new Projections(database, List.of(new LastEvents(), new Mistaken())).catchUp();
        assertThat(lastEvents())
                .containsExactly("good-1 1 case-filed", "spoilt-1 1 case-filed", "strange-1 1 case-filed");
        assertThat(unshown())
                .extracting(line -> line.table() + " " + line.docket() + " " + line.sequence() + " " + line.kind())
                .containsExactly(
                        "mistaken strange-1 1 IllegalStateException",
                        "last_event spoilt-1 2 WireError",
                        "mistaken spoilt-1 2 WireError");
        assertThat(unshown().toString()).doesNotContain(SECRET);
    }

    /** Until the database is there again. */
    private void retried(Runnable task) {
        while (true) {
            try {
                task.run();
                return;
            } catch (DatabaseFailure away) {
                opened.rest();
            }
        }
    }
}
