package xiezhi.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import xiezhi.lawbook.LawBook;
import xiezhi.server.desk.DeskTables;
import xiezhi.server.docket.JudgedDockets;
import xiezhi.store.Backup;
import xiezhi.store.BlobStore;
import xiezhi.store.Database;
import xiezhi.store.DatabaseFailure;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.DocketVerification;
import xiezhi.store.FolderInUse;
import xiezhi.store.KeptFiles;
import xiezhi.store.PostgresDocketStore;
import xiezhi.store.Restore;
import xiezhi.store.UnusableBackup;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.DayRoot;

/** {@code backup}, {@code restore} and {@code rebuild}: work on the data while no server of ours runs on them. */
final class Upkeep {
    static final int DONE = 0;
    static final int BROKEN = 1;
    static final int UNUSABLE = 2;

    private final UpkeepSetting setting;
    private final Clock clock;
    private final PrintStream out;
    private final UpkeepProgress progress;

    Upkeep(UpkeepSetting setting, Clock clock, PrintStream out, PrintStream err) {
        this.setting = setting;
        this.clock = clock;
        this.out = out;
        this.progress = new UpkeepProgress(err);
    }

    /** A task that cannot be done; the message is one line in Chinese. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** Does the task and tells how it went; the exit code. */
    int run(PrintStream err) {
        try {
            return run();
        } catch (Refused | UnusableBackup refused) {
            err.println("xiezhi: " + refused.getMessage());
        } catch (FolderInUse inUse) {
            err.println("xiezhi: " + setting.data() + " 正在由另一个獬豸使用，请先停止它再试");
        } catch (DatabaseFailure problem) {
            err.println(
                    "xiezhi: 数据库不能使用，请查看 XIEZHI_DATABASE_URL 和 --data 是否正确（" + StartFailure.firstLine(problem) + "）");
        } catch (IOException problem) {
            err.println("xiezhi: 读写失败，请查看目录是否可用、磁盘是否已满（" + problem + "）");
        }
        return UNUSABLE;
    }

    private int run() throws IOException, Refused, UnusableBackup {
        return switch (setting.task()) {
            case BACKUP -> backup(archive());
            case RESTORE -> restore(archive());
            case REBUILD -> rebuild();
        };
    }

    private Path archive() {
        return setting.archive().orElseThrow();
    }

    private int backup(Path archive) throws IOException, Refused {
        requireData();
        var folder = archive.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(archive)) {
            throw new Refused("不能写入 " + archive + "：请给出已有目录中的文件名");
        }
        try (var database = Database.open(setting.database())) {
            new Backup(database, blobs(), imports()).write(archive, progress.of("备份"));
        }
        out.println("已备份到 " + archive + "（" + Files.size(archive) + " 字节）。其中有个人信息，请与数据库同样保护");
        return DONE;
    }

    private int restore(Path archive) throws IOException, Refused, UnusableBackup {
        if (!Files.isRegularFile(archive)) {
            throw new Refused("没有这个文件：" + archive);
        }
        Restore.requireBackup(archive);
        var anchors = anchors();
        try (var database = Database.open(setting.database())) {
            new Restore(database, blobs(), imports()).read(archive, progress.of("恢复"));
            var report = new DocketVerification(database).check(anchors);
            if (report.broken().isPresent()) {
                out.println("已恢复，但备份里的记录不完整：" + report.broken().get().message());
                return BROKEN;
            }
            out.println("已恢复并核对：" + report.dockets() + " 个案卷、" + report.entries() + " 行记录，环环相扣");
        }
        return DONE;
    }

    private int rebuild() throws Refused {
        requireData();
        var book = LawBook.load();
        try (var database = Database.open(setting.database())) {
            var judging = new JudgedDockets(new PostgresDocketStore(database), book);
            var tables = DeskTables.of(database, judging, book, clock);
            progress.during(database, tables::rebuild);
        }
        out.println("读取用的各表已从案卷记录重建");
        return DONE;
    }

    /** Opening would make a database where there is none. */
    private void requireData() throws Refused {
        if (setting.database() instanceof DatabaseSetting.Embedded embedded
                && !Files.isDirectory(embedded.folder().resolve("cluster"))) {
            throw new Refused(setting.data() + " 里没有獬豸的数据，请用 --data 给出目录");
        }
    }

    private List<DayRoot> anchors() throws IOException, Refused {
        var anchors = new ArrayList<DayRoot>();
        for (var file : setting.anchors()) {
            if (!Files.isRegularFile(file)) {
                throw new Refused("没有这个文件：" + file);
            }
            try {
                anchors.add(DayRoot.readAnchor(Files.readString(file)));
            } catch (WireError problem) {
                throw new Refused(file + " 不是留存的日根：" + problem.getMessage());
            }
        }
        return anchors;
    }

    private BlobStore blobs() throws IOException {
        return new BlobStore(setting.data().resolve("blobs"));
    }

    private KeptFiles imports() {
        return new KeptFiles(setting.data().resolve("imports"));
    }
}
