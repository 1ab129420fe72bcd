package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.docket.DocketId;

class BackupTest {
    @TempDir
    static Path folder;

    private static Database full;
    private static BlobStore fullBlobs;
    private static Blob photo;
    private static KeptFiles handedIn;
    private final List<String> steps = new ArrayList<>();
    private final KeptFiles restored = new KeptFiles(folder.resolve("restored-files-" + UUID.randomUUID()));
    private Path archive = folder;
    private static EmbeddedPostgres emptyServer;
    private static Database empty;

    @BeforeAll
    static void open() throws IOException {
        full = Database.embedded(TestDatabase.server(folder.resolve("full")));
        fullBlobs = new BlobStore(folder.resolve("full-blobs"));
        new PostgresDocketStore(full).appendAll(Lines.dockets(10, 4).toList());
        new DailyRoots(full).close(LocalDate.of(2026, 3, 6));
        new Projections(full).catchUp();
        photo = fullBlobs
                .keep(new ByteArrayInputStream("现场照片".getBytes(StandardCharsets.UTF_8)), "image/jpeg")
                .orElseThrow();
        handedIn = new KeptFiles(folder.resolve("full-files"));
        var file = handedIn.file("job-1/旧案卷/01 立案审批表.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "立案");
        emptyServer = TestDatabase.server(folder.resolve("empty"));
        empty = Database.embedded(emptyServer);
    }

    @AfterAll
    static void close() {
        full.close();
        empty.close();
    }

    @BeforeEach
    void write() throws Exception {
        archive = folder.resolve("backup.zip");
        new Backup(full, fullBlobs, handedIn).write(archive, (done, total) -> steps.add(done + "/" + total));
        try (var connection = Database.login(
                                emptyServer.url("xiezhi"),
                                "postgres",
                                emptyServer.passwords().superuser())
                        .getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica;"
                    + "TRUNCATE docket_append, docket_entry, daily_root, projection, case_summary");
        }
    }

    @Test
    void bringsBackEverything() throws Exception {
        var blobs = new BlobStore(folder.resolve("restored-blobs"));
        new Restore(empty, blobs, restored).read(archive, (done, total) -> {});

        assertThat(new DocketVerification(empty).check(List.of()))
                .isEqualTo(new DocketVerification(full).check(List.of()));
        var id = new DocketId("case-3");
        assertThat(new PostgresDocketStore(empty).docket(id)).isEqualTo(new PostgresDocketStore(full).docket(id));
        assertThat(new CaseList(empty).page(CaseFilter.ALL, Optional.empty(), 500))
                .isEqualTo(new CaseList(full).page(CaseFilter.ALL, Optional.empty(), 500))
                .hasSize(10);
        assertThat(blobs.has(photo.sha256())).isTrue();
        assertThat(restored.names()).isEqualTo(handedIn.names()).hasSize(1);
        assertThat(restored.file(restored.names().getFirst())).hasContent("立案");
        assertThat(steps.getLast()).isEqualTo(steps.size() + "/" + steps.size());
        var append = Lines.append(id, 4, Lines.admitted("后来的院"));
        assertThat(new PostgresDocketStore(empty).append(append))
                .as("work goes on")
                .isInstanceOf(xiezhi.core.docket.AppendOutcome.Recorded.class);
    }

    @Test
    void refusesADatabaseThatHoldsSomething() {
        assertThatThrownBy(() -> new Restore(full, fullBlobs, restored).read(archive, (done, total) -> {}))
                .isInstanceOf(UnusableBackup.class)
                .hasMessageContaining("数据库不是空的");
    }

    @Test
    void refusesADamagedArchiveAndChangesNothing() throws Exception {
        change("tables/docket_entry", text -> text.replace("某某区", "别的区"));
        assertUnusable("备份已损坏：表 docket_entry");
        write();
        change("tables/docket_append", text -> "garbage\n");
        assertUnusable("备份已损坏：表 docket_append");
        write();
        change("blobs/" + photo.sha256(), text -> text + "x");
        assertUnusable("备份已损坏：文件 " + photo.sha256());
        write();
        change("files/" + handedIn.names().getFirst(), text -> text + "x");
        assertUnusable("备份已损坏：文件 job-1/旧案卷");
        write();
        change("manifest.json", text -> text.replace("job-1/", "../../job-1/"));
        assertUnusable("指向目录之外");
        write();
        change("manifest.json", text -> text.replace("\"schema\" : \"", "\"schema\" : \"9"));
        assertUnusable("请用同一版本的程序恢复");
        Files.writeString(archive, "不是压缩文件");
        assertUnusable("不是备份文件");
    }

    @Test
    void refusesAFolderThatHoldsFiles() {
        assertThatThrownBy(() -> new Restore(empty, fullBlobs, handedIn).read(archive, (done, total) -> {}))
                .isInstanceOf(UnusableBackup.class)
                .hasMessageContaining("目标不是空的");
    }

    private void assertUnusable(String message) throws IOException {
        var blobs = new BlobStore(folder.resolve("unused-blobs"));
        var restored = new KeptFiles(folder.resolve("unused-files-" + UUID.randomUUID()));
        assertThatThrownBy(() -> new Restore(empty, blobs, restored).read(archive, (done, total) -> {}))
                .isInstanceOf(UnusableBackup.class)
                .hasMessageContaining(message);
        assertThat(new PostgresDocketStore(empty).entries(0, 10)).isEmpty();
    }

    private void change(String entry, UnaryOperator<String> change) throws IOException {
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of())) {
            var file = zip.getPath(entry);
            Files.writeString(file, change.apply(Files.readString(file)));
        }
    }
}
