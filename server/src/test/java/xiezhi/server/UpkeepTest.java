package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.LeadReceived;
import xiezhi.core.fact.Fact;
import xiezhi.store.BlobStore;
import xiezhi.store.CaseFilter;
import xiezhi.store.CaseList;
import xiezhi.store.CaseSummary;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.EmbeddedPostgres;
import xiezhi.store.PostgresDocketStore;
import xiezhi.store.Projections;

/** The commands on the data, each as the process the launcher starts. */
class UpkeepTest {
    private static final int CASES = 12;

    @TempDir
    static Path folder;

    private static Path full = Path.of("");
    private static Path archive = Path.of("");
    private static String photo = "";

    /** How a command ended and what it said. */
    private record Ended(int code, String out, String err) {}

    private static void fill() throws IOException {
        full = folder.resolve("full");
        try (var database = open(full)) {
            new PostgresDocketStore(database)
                    .appendAll(
                            IntStream.range(0, CASES).mapToObj(UpkeepTest::lead).toList());
            new Projections(database).catchUp();
        }
        var content = new ByteArrayInputStream("现场照片".getBytes(StandardCharsets.UTF_8));
        photo = new BlobStore(full.resolve("blobs"))
                .keep(content, "text/plain")
                .orElseThrow()
                .sha256();
        Files.writeString(Files.createDirectories(full.resolve("imports/job")).resolve("旧案卷.txt"), "立案");
    }

    private static Append lead(int number) {
        var event = new DatedEvent(
                Fact.of(LocalDate.of(2026, 3, 1)), new LeadReceived(Fact.of("巡查"), Fact.of("线索" + number)));
        return new Append(
                new DocketId("case-" + number), 0, UUID.randomUUID(), List.of(event), Instant.EPOCH, "officer");
    }

    private static Database open(Path data) {
        return Database.open(new DatabaseSetting.Embedded(data.resolve("postgres")));
    }

    private static Ended run(Map<String, String> environment, String... words) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dxiezhi.home=" + System.getProperty("xiezhi.home", ""),
                "-Dxiezhi.postgres-programs=" + System.getProperty("xiezhi.postgres-programs", ""),
                // Each lives for seconds: code is best compiled quickly.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "xiezhi.server.ServerMain"));
        command.addAll(List.of(words));
        var err = Files.createTempFile(folder, "err-", ".txt");
        var builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().remove("XIEZHI_DATABASE_URL");
        builder.environment().putAll(environment);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    private static Ended run(String... words) throws Exception {
        return run(Map.of(), words);
    }

    private static List<CaseSummary> cases(Database database) {
        return new CaseList(database).page(CaseFilter.ALL, Optional.empty(), 500);
    }

    @BeforeAll
    static void backUp() throws Exception {
        fill();
        archive = folder.resolve("backup.zip");
        var ended = run("backup", archive.toString(), "--data", full.toString());
        assertThat(ended.code()).as(ended.toString()).isEqualTo(Upkeep.DONE);
        assertThat(ended.out()).contains("已备份到").contains("个人信息");
    }

    @Test
    void aBackupIsRestoredAndItsChainChecked() throws Exception {
        var target = folder.resolve("restored");
        var ended = run("restore", archive.toString(), "--data", target.toString());
        assertThat(ended).as(ended.toString()).returns(Upkeep.DONE, Ended::code);
        assertThat(ended.out()).contains(CASES + " 个案卷、" + CASES + " 行记录，环环相扣");
        assertThat(new BlobStore(target.resolve("blobs")).has(photo)).isTrue();
        assertThat(target.resolve("imports/job/旧案卷.txt")).hasContent("立案");
        try (var restored = open(target)) {
            assertThat(cases(restored)).hasSize(CASES);
            var refused = run("backup", archive.toString(), "--data", target.toString());
            assertThat(refused.code()).isEqualTo(Upkeep.UNUSABLE);
            assertThat(refused.err()).contains("正在由另一个獬豸使用").hasLineCount(1);
        }
        var again = run("restore", archive.toString(), "--data", target.toString());
        assertThat(again.code()).isEqualTo(Upkeep.UNUSABLE);
        assertThat(again.err()).contains("不是空的").hasLineCount(1);
    }

    @Test
    void whatIsNoBackupIsRefusedBeforeADatabaseIsMade() throws Exception {
        var target = folder.resolve("untouched");
        var text = Files.writeString(folder.resolve("notes.txt"), "不是备份");
        for (var file : List.of(text, folder.resolve("absent.zip"))) {
            var ended = run("restore", file.toString(), "--data", target.toString());
            assertThat(ended.code()).isEqualTo(Upkeep.UNUSABLE);
            assertThat(ended.err()).containsAnyOf("不是备份文件", "没有这个文件").hasLineCount(1);
        }
        var nothing = run("backup", folder.resolve("x.zip").toString(), "--data", target.toString());
        assertThat(nothing.err()).contains("没有獬豸的数据").hasLineCount(1);
        assertThat(run("rebuild", "--data", target.toString()).code()).isEqualTo(Upkeep.UNUSABLE);
        assertThat(run("rebuild", "surplus").err()).contains("用法").hasLineCount(1);
        assertThat(target).doesNotExist();
    }

    @Test
    void aDamagedBackupIsRefused() throws Exception {
        var bytes = Files.readAllBytes(archive);
        var half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        var ended = run(
                "restore", half.toString(), "--data", folder.resolve("damaged").toString());
        assertThat(ended.code()).isEqualTo(Upkeep.UNUSABLE);
        assertThat(ended.err()).contains("已损坏").hasLineCount(1);
    }

    @Test
    void readTablesAreRebuiltFromNothing() throws Exception {
        List<CaseSummary> before;
        try (var database = open(full)) {
            before = cases(database);
            JdbcClient.create(database.connections())
                    .sql("UPDATE case_summary SET agency = 'wrong'")
                    .update();
            assertThat(cases(database)).isNotEqualTo(before);
        }
        var ended = run("rebuild", "--data", full.toString());
        assertThat(ended.code()).as(ended.toString()).isEqualTo(Upkeep.DONE);
        try (var database = open(full)) {
            assertThat(cases(database)).isEqualTo(before);
        }
    }

    @Test
    void anotherPostgresqlIsServedToo() throws Exception {
        try (var server = EmbeddedPostgres.in(folder.resolve("external"))) {
            var environment = Map.of("XIEZHI_DATABASE_URL", address(folder.resolve("external/cluster")));
            var data = folder.resolve("external-data").toString();
            var restored = run(environment, "restore", archive.toString(), "--data", data);
            assertThat(restored.code()).as(restored.toString()).isEqualTo(Upkeep.DONE);
            assertThat(run(environment, "rebuild", "--data", data).code()).isEqualTo(Upkeep.DONE);
            var copy = folder.resolve("external.zip").toString();
            assertThat(run(environment, "backup", copy, "--data", data).code()).isEqualTo(Upkeep.DONE);
            assertThat(run(environment, "restore", copy, "--data", data).err()).contains("不是空的");
            assertThat(server).isNotNull();
        }
        var gone = Map.of("XIEZHI_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/xiezhi?user=u&password=p");
        var ended =
                run(gone, "rebuild", "--data", folder.resolve("external-data").toString());
        assertThat(ended.code()).isEqualTo(Upkeep.UNUSABLE);
        assertThat(ended.err()).contains("XIEZHI_DATABASE_URL").hasLineCount(1);
    }

    private static String address(Path cluster) throws IOException {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(cluster.resolve("xiezhi.passwords"))) {
            passwords.load(file);
        }
        var port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&password="
                + passwords.getProperty("superuser");
    }
}
