package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.core.docket.DocketId;
import xiezhi.wire.chain.ChainBreak;
import xiezhi.wire.chain.DayRoot;
import xiezhi.wire.chain.ExportFile;

/** Somebody with every right in the database changes the record; checking finds it and names the place. */
class TamperingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;
    private static Database database;
    private static DayRoot anchor;

    @BeforeAll
    static void open() throws SQLException {
        server = TestDatabase.server(folder);
        database = Database.embedded(server);
        new PostgresDocketStore(database).appendAll(Lines.dockets(5, 6).toList());
        anchor = new DailyRoots(database).close(DAY);
        new PostgresDocketStore(database).append(Lines.append(new DocketId("case-3"), 6, Lines.admitted("某某市中级人民法院")));
        superuser("CREATE TABLE entry_kept AS TABLE docket_entry");
        superuser("CREATE TABLE append_kept AS TABLE docket_append");
        superuser("CREATE TABLE root_kept AS TABLE daily_root");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void putBack() throws SQLException {
        superuser("DELETE FROM docket_append; DELETE FROM docket_entry; DELETE FROM daily_root;"
                + "INSERT INTO docket_entry TABLE entry_kept; INSERT INTO docket_append TABLE append_kept;"
                + "INSERT INTO daily_root TABLE root_kept");
    }

    @Test
    void findsNothingInAnUntouchedDatabase() throws Exception {
        var report = new DocketVerification(database).check(List.of(anchor));
        assertThat(report.broken()).isEmpty();
        assertThat(report.entries()).isEqualTo(31);
        assertThat(report.dockets()).isEqualTo(5);
        assertThat(report.roots()).isEqualTo(1);
        assertThat(report.rootedUntil()).contains(DAY);
        assertThat(exported(List.of(anchor))).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            edited     | case-2 | 3 | UPDATE docket_entry SET body = replace(body, '法院2', '法院9') WHERE docket = 'case-2' AND seq = 3
            edited     | case-4 | 1 | UPDATE docket_entry SET sha256 = repeat('a', 64) WHERE docket = 'case-4' AND seq = 1
            edited     | case-4 | 2 | UPDATE docket_entry SET by = '他人' WHERE docket = 'case-4' AND seq = 2
            removed    | case-2 | 3 | DELETE FROM docket_entry WHERE docket = 'case-2' AND seq = 3
            removed    | case-3 | 7 | DELETE FROM docket_entry WHERE docket = 'case-3' AND seq = 7
            removed    | case-1 | 6 | DELETE FROM docket_entry WHERE docket = 'case-1' AND seq = 6
            reordered  | case-2 | 3 | UPDATE docket_entry e SET body = o.body, sha256 = o.sha256, sm3 = o.sm3 FROM entry_kept o WHERE e.docket = 'case-2' AND o.docket = 'case-2' AND e.seq IN (3, 4) AND o.seq = 7 - e.seq
            back-dated | case-5 | 4 | UPDATE docket_entry SET recorded_at = recorded_at - interval '9 days' WHERE docket = 'case-5' AND seq = 4
            back-dated | case-5 | 1 | UPDATE docket_entry SET happened_on = '2026-01-01' WHERE docket = 'case-5' AND seq = 1
            back-dated | case-5 | 4 | UPDATE docket_entry SET body = replace(body, '2026-03-06T', '2026-03-01T') WHERE docket = 'case-5' AND seq = 4
            wrong-root | ''     | 0 | UPDATE daily_root SET body = replace(body, '"dockets":5', '"dockets":4')
            wrong-root | ''     | 0 | DELETE FROM daily_root
            """)
    void namesWhatWasDoneAndWhere(String kind, String docket, int seq, String command) throws SQLException {
        superuser(command);
        assertThat(new DocketVerification(database).check(List.of(anchor)).broken())
                .as(command)
                .hasValueSatisfying(found -> {
                    assertThat(found.kind().tag()).isEqualTo(kind);
                    assertThat(found.docket()).isEqualTo(docket);
                    assertThat(found.seq()).isEqualTo(seq);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            edited     | case-2 | 3 | UPDATE docket_entry SET body = replace(body, '法院2', '法院9') WHERE docket = 'case-2' AND seq = 3
            removed    | case-2 | 3 | DELETE FROM docket_entry WHERE docket = 'case-2' AND seq = 3
            reordered  | case-2 | 3 | UPDATE docket_entry e SET body = o.body, sha256 = o.sha256, sm3 = o.sm3 FROM entry_kept o WHERE e.docket = 'case-2' AND o.docket = 'case-2' AND e.seq IN (3, 4) AND o.seq = 7 - e.seq
            back-dated | case-5 | 4 | UPDATE docket_entry SET body = replace(body, '2026-03-06T', '2026-03-01T') WHERE docket = 'case-5' AND seq = 4
            wrong-root | ''     | 0 | UPDATE daily_root SET body = replace(body, '"dockets":5', '"dockets":4')
            """)
    void namesItInAnExportToo(String kind, String docket, int seq, String command) throws Exception {
        superuser(command);
        assertThat(exported(List.of()).broken()).as(command).hasValueSatisfying(found -> {
            assertThat(found.kind().tag()).isEqualTo(kind);
            assertThat(found.docket()).isEqualTo(docket);
            assertThat(found.seq()).isEqualTo(seq);
        });
    }

    /** Who forges the whole chain anew cannot forge the root that is kept outside. */
    @Test
    void findsAForgedChainByTheAnchoredRoot() throws SQLException {
        var forged = new PostgresDocketStore(database);
        superuser("DELETE FROM docket_append; DELETE FROM docket_entry; DELETE FROM daily_root");
        forged.appendAll(Lines.dockets(5, 5).toList());
        new DailyRoots(database).close(DAY);

        assertThat(new DocketVerification(database).check(List.of()).broken()).isEmpty();
        assertThat(new DocketVerification(database).check(List.of(anchor)).broken())
                .map(ChainBreak::kind)
                .contains(ChainBreak.Kind.WRONG_ROOT);
    }

    @Test
    void exportsOneDocketWithItsProof() throws Exception {
        var out = new ByteArrayOutputStream();
        new DocketExport(database).write(new DocketId("case-3"), out);

        var report = ExportFile.check(new ByteArrayInputStream(out.toByteArray()), List.of(anchor));
        assertThat(report.broken()).isEmpty();
        assertThat(report.entries()).isEqualTo(7);
        assertThat(report.rootedUntil()).contains(DAY);
    }

    private static xiezhi.wire.chain.ChainReport exported(List<DayRoot> anchors) throws Exception {
        var out = new ByteArrayOutputStream();
        new DocketExport(database).writeAll(out);
        return ExportFile.check(new ByteArrayInputStream(out.toByteArray()), anchors);
    }

    private static void superuser(String command) throws SQLException {
        try (var connection = Database.login(
                                server.url("xiezhi"),
                                "postgres",
                                server.passwords().superuser())
                        .getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica; " + command);
        }
    }
}
